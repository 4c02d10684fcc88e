import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const program = fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'));
// It would be fetched from elsewhere.
const wasmBinary = new Uint8Array(await readFile(program)).buffer;
await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });

/** Reads a QR code as the camera of a phone does. @param picture PNG @returns what it says; undefined where there is none */
export async function readCode(picture: Uint8Array): Promise<string | undefined> {
  const [found] = await readBarcodes(new Uint8Array(picture), { formats: ['QRCode'] });
  return found?.text;
}
