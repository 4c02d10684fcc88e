/** The namespaces of OASIS' two formats; 2.1 kept that of 2.0. */
export const xliff2 = 'urn:oasis:names:tc:xliff:document:2.0';
export const xliff12 = 'urn:oasis:names:tc:xliff:document:1.2';
