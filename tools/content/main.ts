/** `npm run content`: what editors and operators do with the content. */
import { Command } from 'commander';
import { recallCommand, rollbackCommand, unrecallCommand } from './amend.ts';
import { checkCommand } from './check.ts';
import { confirmCommand } from './confirm.ts';
import { diffCommand } from './diff.ts';
import { exportCommand } from './export.ts';
import { historyCommand } from './history.ts';
import { importCommand } from './import.ts';
import { markCommand } from './mark.ts';
import { partnerCommand } from './partner.ts';
import { pruneCommand } from './prune.ts';
import { pseudoCommand } from './pseudo.ts';
import { publishCommand } from './publish.ts';
import { reviewCommand } from './review.ts';
import { stampCommand } from './stamp.ts';
import { statusCommand } from './status.ts';

const program = new Command('content')
  .usage('<command> [options]')
  .description('Looks after the content below locales/, publishes it, and tells what is live.')
  .addHelpText(
    'after',
    `
The environment names the content and the database:
  CONTENT_LOCALES              the folder of the content, where it is another than locales/
  CONTENT_TABLE                the table
  AWS_ENDPOINT_URL_DYNAMODB    another DynamoDB than Amazon's; "npm start" prints its own`,
  )
  .addCommand(publishCommand)
  .addCommand(statusCommand)
  .addCommand(historyCommand)
  .addCommand(diffCommand)
  .addCommand(rollbackCommand)
  .addCommand(recallCommand)
  .addCommand(unrecallCommand)
  .addCommand(partnerCommand)
  .addCommand(pruneCommand)
  .addCommand(checkCommand)
  .addCommand(exportCommand)
  .addCommand(importCommand)
  .addCommand(markCommand)
  .addCommand(confirmCommand)
  .addCommand(reviewCommand)
  .addCommand(stampCommand)
  .addCommand(pseudoCommand);

/** The message, and what lies behind it: a wrong table and missing credentials look alike without. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause =
    error.cause instanceof Error ? ` (${error.cause.name}: ${error.cause.message})` : '';
  return `${error.message}${cause}`;
}

try {
  await program.parseAsync();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
