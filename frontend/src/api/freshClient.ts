/**
 * A query client that loses no change and never goes back to what was before one. An answer that is under way may have been
 * read before a change or after it, so what it says is not taken for the last word:
 *
 * - The library joins a refresh to a first answer still under way, and lets an answer that nobody looks at any more count as
 *   fresh; here such a query is asked once more, or is stale, when that answer is there.
 * - What an act answered is newer than what was being asked for when it came: that answer is dropped, and asked for anew.
 */
import {
  type InvalidateOptions,
  type InvalidateQueryFilters,
  type Query,
  QueryClient,
  type QueryClientConfig,
  type QueryKey,
} from "@tanstack/react-query";

export class FreshQueryClient extends QueryClient {
  readonly #onceMore = new WeakMap<Query, Promise<void>>();

  constructor(config?: QueryClientConfig) {
    super(config);
    this.getQueryCache().subscribe((told) => {
      const put = told.type === "updated" && told.action.type === "success" && told.action.manual;
      if (put && told.query.state.fetchStatus === "fetching") void this.#askAnew(told.query.queryKey);
    });
  }

  override async invalidateQueries(
    filters?: InvalidateQueryFilters,
    options?: InvalidateOptions,
  ): Promise<void> {
    const underWay = this.getQueryCache()
      .findAll({ ...filters, fetchStatus: "fetching" })
      .filter((query) => query.state.data === undefined || !query.isActive());
    await Promise.all([
      super.invalidateQueries(filters, options),
      ...underWay.map((query) => this.#askOnceMore(query, options)),
    ]);
  }

  async #askAnew(queryKey: QueryKey): Promise<void> {
    await this.cancelQueries({ queryKey, exact: true });
    await super.invalidateQueries({ queryKey, exact: true });
  }

  #askOnceMore(query: Query, options: InvalidateOptions | undefined): Promise<void> {
    const asked = this.#onceMore.get(query) ?? this.#afterTheAnswer(query, options);
    this.#onceMore.set(query, asked);
    return asked;
  }

  async #afterTheAnswer(query: Query, options: InvalidateOptions | undefined): Promise<void> {
    await query.promise?.catch(() => {});
    this.#onceMore.delete(query);
    await super.invalidateQueries({ queryKey: query.queryKey, exact: true }, options);
  }
}
