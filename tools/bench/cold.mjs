/** Loads a bundle as Lambda would and answers one event. What it costs is measured from outside. */
const [, , bundle = '', event = '{}'] = process.argv;
const { handler } = await import(bundle);
const { statusCode } = await handler(JSON.parse(event), {});
if (statusCode !== 200) throw new Error(`The first answer was a ${statusCode}`);
process.stderr.write('answered');
