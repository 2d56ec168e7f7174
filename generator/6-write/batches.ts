/** Few enough that a large package does not run into the limit of open files. */
const batchSize = 64;

/**
 * Does the work for all items, some at a time; results in the order of the items. Rejects only when nothing is under
 * way any more, so that whoever cleans up is not overtaken.
 */
export async function inBatches<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += batchSize) {
    const settled = await Promise.allSettled(items.slice(start, start + batchSize).map(work));
    for (const result of settled) {
      if (result.status === "rejected") throw result.reason;
      results.push(result.value);
    }
  }
  return results;
}
