import { cors } from 'hono/cors';
import { secureHeaders } from 'hono/secure-headers';

/** What a read-only resource can be asked (RFC 9110 §10.2.1). */
export const allowedMethods = ['GET', 'HEAD', 'OPTIONS'];

/** Any site may read what we serve; nobody's credentials come along. */
export function openToAll() {
  return cors({
    origin: '*',
    allowMethods: allowedMethods,
    allowHeaders: ['Accept-Language', 'If-None-Match'],
    exposeHeaders: ['Content-Language', 'Content-Location', 'ETag', 'Link', 'Retry-After'],
    maxAge: 86_400,
  });
}

/** For answers that are data: a browser that is sent to one shows no frame, runs nothing and tells nobody. */
export function dataOnly() {
  return secureHeaders({
    contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    crossOriginResourcePolicy: 'cross-origin',
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    referrerPolicy: 'no-referrer',
    strictTransportSecurity: 'max-age=31536000; includeSubDomains',
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xFrameOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });
}
