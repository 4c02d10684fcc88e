import type { APIGatewayProxyEvent } from 'aws-lambda';

export interface EventOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** Stage in front of the path, as on the gateway's own host; empty for a custom domain. */
  readonly stage?: string;
  readonly domainName?: string;
  /** Which of the two forms of headers and parameters the event has. */
  readonly form?: 'single' | 'multi' | 'both';
}

/** An event as an edge-optimized REST API sends it (payload version 1.0), with what the edge adds. */
export function gatewayEvent(
  path: string,
  {
    method = 'GET',
    headers = {},
    query = {},
    stage = 'prod',
    domainName = 'a1b2c3.execute-api.us-east-1.amazonaws.com',
    form = 'both',
  }: EventOptions = {},
): APIGatewayProxyEvent {
  const all: Record<string, string> = {
    Accept: '*/*',
    'CloudFront-Forwarded-Proto': 'https',
    'CloudFront-Is-Mobile-Viewer': 'true',
    'CloudFront-Viewer-Country': 'US',
    Host: domainName,
    'User-Agent': 'Mozilla/5.0 (Linux; Android 16)',
    Via: '2.0 abc.cloudfront.net (CloudFront)',
    'X-Amzn-Trace-Id': 'Root=1-67000000-000000000000000000000000',
    'X-Forwarded-For': '203.0.113.7, 70.132.1.1',
    'X-Forwarded-Proto': 'https',
    ...headers,
  };
  const lists = (values: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]]));
  const isEmpty = Object.keys(query).length === 0;
  const event: Omit<APIGatewayProxyEvent, 'requestContext'> & { requestContext: object } = {
    resource: '/{proxy+}',
    path,
    httpMethod: method,
    headers: form === 'multi' ? {} : all,
    multiValueHeaders: form === 'single' ? {} : lists(all),
    queryStringParameters: isEmpty || form === 'multi' ? null : { ...query },
    multiValueQueryStringParameters: isEmpty || form === 'single' ? null : lists(query),
    pathParameters: { proxy: path.slice(1) },
    stageVariables: null,
    body: null,
    isBase64Encoded: false,
    requestContext: {
      accountId: '123456789012',
      apiId: 'a1b2c3',
      domainName,
      domainPrefix: domainName.split('.')[0],
      httpMethod: method,
      identity: { sourceIp: '203.0.113.7', userAgent: 'Mozilla/5.0 (Linux; Android 16)' },
      path: stage === '' ? path : `/${stage}${path}`,
      protocol: 'HTTP/1.1',
      requestId: '00000000-0000-0000-0000-000000000000',
      requestTimeEpoch: 1_795_000_000_000,
      resourceId: 'abc123',
      resourcePath: '/{proxy+}',
      stage: stage === '' ? 'prod' : stage,
    },
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the members that nobody reads are left out
  return event as APIGatewayProxyEvent;
}
