import { Command } from 'commander';
import { addCommand } from './partner/add.ts';
import { editCommand } from './partner/edit.ts';
import { listCommand } from './partner/list.ts';
import { showCommand } from './partner/show.ts';
import { resumeCommand, suspendCommand } from './partner/suspend.ts';

export const partnerCommand = new Command('partner')
  .description('look after the practices that show our content in their own web sites')
  .usage('<command> [options]')
  .addCommand(addCommand)
  .addCommand(listCommand)
  .addCommand(showCommand)
  .addCommand(editCommand)
  .addCommand(suspendCommand)
  .addCommand(resumeCommand);
