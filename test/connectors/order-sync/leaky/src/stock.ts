const address = "https://stock.acme-cloud.io";

export const stock = {
  async shelfFor(count: number): Promise<string> {
    const response = await fetch(`${address}/shelves?items=${count}`);
    return response.text();
  },
  async create(shelf: string, items: readonly string[]): Promise<void> {
    await fetch(`${address}/shelves/${shelf}`, { method: "POST", body: JSON.stringify(items) });
  },
};
