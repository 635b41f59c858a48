export function fetchOrders(): Promise<Response> {
  // expect-next-line: credlint/no-credentials-in-url
  return fetch("https://sync:<twilio-auth-token>@orders.acme-cloud.io/open", { headers: headers() });
}

function headers(): Record<string, string> {
  // expect-next-line: credlint/no-secret-in-public-env
  return { "x-client-secret": process.env.NEXT_PUBLIC_ORDERS_CLIENT_SECRET ?? "" };
}
