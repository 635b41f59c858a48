export function fetchOrders(): Promise<Response> {
  return fetch("https://orders.acme-cloud.io/open", { headers: headers() });
}

function headers(): Record<string, string> {
  return { authorization: `Bearer ${process.env.ORDERS_TOKEN}`, "x-client-secret": process.env.ORDERS_CLIENT_SECRET ?? "" };
}
