/**
 * A query client that loses no change. The library joins a refresh to a first answer that is still under way, although
 * that answer may have been read before the change; here such a query is asked once more when its first answer is there.
 */
import {
  type InvalidateOptions,
  type InvalidateQueryFilters,
  type Query,
  QueryClient,
} from "@tanstack/react-query";

export class FreshQueryClient extends QueryClient {
  readonly #onceMore = new WeakMap<Query, Promise<void>>();

  override async invalidateQueries(
    filters?: InvalidateQueryFilters,
    options?: InvalidateOptions,
  ): Promise<void> {
    const underWay = this.getQueryCache()
      .findAll({ ...filters, fetchStatus: "fetching" })
      .filter((query) => query.state.data === undefined);
    await Promise.all([
      super.invalidateQueries(filters, options),
      ...underWay.map((query) => this.#askOnceMore(query, options)),
    ]);
  }

  #askOnceMore(query: Query, options: InvalidateOptions | undefined): Promise<void> {
    const asked = this.#onceMore.get(query) ?? this.#afterTheFirst(query, options);
    this.#onceMore.set(query, asked);
    return asked;
  }

  async #afterTheFirst(query: Query, options: InvalidateOptions | undefined): Promise<void> {
    await query.promise?.catch(() => {});
    this.#onceMore.delete(query);
    await super.invalidateQueries({ queryKey: query.queryKey, exact: true }, options);
  }
}
