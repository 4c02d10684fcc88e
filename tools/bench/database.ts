/** A database in a process of its own, so that its memory is not its reader's. It ends with its parent. */
import { startEmbeddedDynamoDb } from '../local/embedded-dynamodb.ts';

const database = await startEmbeddedDynamoDb();
process.send?.(database.endpoint);
process.once('disconnect', () => {
  void database.close();
});
