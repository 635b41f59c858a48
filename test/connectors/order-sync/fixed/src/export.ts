import { writeFileSync } from "node:fs";
import * as core from "@actions/core";

const key = process.env.ORDERS_API_KEY ?? "";

export async function exportOrders(): Promise<void> {
  const answer = await fetch("https://orders.acme-cloud.io/export", { headers: { authorization: `Bearer ${key}` } });
  writeFileSync("export.json", JSON.stringify({ orders: await answer.json() }));
  core.setOutput("file", "export.json");
}
