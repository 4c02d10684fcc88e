import type { Problem } from './api.ts';
import { isObject, isText } from './shape.ts';

/** The service's word that there is no answer, and why (RFC 9457). */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  declare readonly status: number;
  /** The problem's URI; `about:blank` where the answer only has a status: from a gateway, for instance. */
  declare readonly type: string;
  /** In the reader's own language. */
  declare readonly title: string;
  declare readonly detail?: string;
  /** The name of the parameter that cannot be used. */
  declare readonly parameter?: string;
  /** What there is instead: languages, kinds, topics or parts of the body. */
  declare readonly available?: NonNullable<Problem['available']>;
  /** Where a device starts again whose token is too old. */
  declare readonly restart?: string;
  /** How long the service asks to be left alone, in milliseconds; 0 where it does not ask. */
  declare readonly retryAfter: number;

  /**
   * @param body the answer's text, whatever it is
   * @param retryAfter in milliseconds
   */
  constructor(status: number, body: string, retryAfter = 0) {
    const problem = parseProblem(body) ?? { type: 'about:blank', title: `HTTP ${status}` };
    super(problem.title);
    Object.assign(this, problem, { status, retryAfter });
  }
}

/** The service was not reached, or the connection broke; `cause` says how. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
}

/** An answer that is not the service's: the page of a network that wants a login, for instance. */
export class UnexpectedAnswerError extends Error {
  override readonly name = 'UnexpectedAnswerError';
}

function parseProblem(body: string): Problem | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return isProblem(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isProblem(value: unknown): value is Problem {
  return isObject(value) && isText(value['type']) && isText(value['title']);
}
