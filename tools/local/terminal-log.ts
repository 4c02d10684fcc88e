import { styleText } from 'node:util';
import type { Log } from '../../functions/shared/http/request-log.ts';

/** A log for people at a terminal: a short line a request. */
export const terminalLog: Log = {
  info(_message, { method, route, status, milliseconds, locale }) {
    const color = Number(status) < 400 ? 'green' : 'yellow';
    const line = [method, route, locale ?? ''].join(' ');
    console.log(
      `${styleText(color, String(status))} ${line} ${styleText('dim', `${String(milliseconds)} ms`)}`,
    );
  },
  warn(message) {
    console.warn(styleText('yellow', message));
  },
  error(message, { error }) {
    console.error(styleText('red', message), error);
  },
};
