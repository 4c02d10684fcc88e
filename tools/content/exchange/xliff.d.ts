/** What we use of `xliff`, which brings no types. */
declare module 'xliff/js2xliff' {
  import type { XliffModel } from './xliff-model.ts';
  export default function js2xliff(
    document: XliffModel,
    options: { readonly indent: string },
  ): Promise<string>;
}

declare module 'xliff/jsToXliff12' {
  import type { XliffModel } from './xliff-model.ts';
  export default function jsToXliff12(
    document: XliffModel,
    options: { readonly indent: string },
  ): Promise<string>;
}
