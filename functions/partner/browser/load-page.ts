/**
 * Loads another page of ours, to take parts of it over. The browser reads it as a page in which nothing runs: no text
 * becomes markup on the way, which Trusted Types would forbid.
 *
 * @throws Error where it does not come, or is no page
 */
export async function loadPage(address: string, signal: AbortSignal): Promise<Document> {
  const request = new XMLHttpRequest();
  request.open('GET', address);
  request.responseType = 'document';
  signal.addEventListener('abort', () => {
    request.abort();
  });
  return new Promise((resolve, reject) => {
    const fail = () => {
      reject(new Error(`No page at ${address}`));
    };
    request.addEventListener('load', () => {
      const { status, responseXML } = request;
      if (status === 200 && responseXML !== null) resolve(responseXML);
      else fail();
    });
    request.addEventListener('error', fail);
    request.addEventListener('abort', fail);
    request.send();
  });
}
