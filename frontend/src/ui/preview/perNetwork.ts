import { isOwnPlace, networkName } from "../../i18n/phrasing";
import type { Account } from "./NetworkCard";

/** What tells one tab of a preview from another: the network, and in a place of our own which one it is. */
export const placeOf = ({ network, handle }: Account): string =>
  isOwnPlace(network) ? `${network} ${handle}` : network;

/** "X", or what a place of our own is called. */
export const placeName = ({ network, name }: Account): string =>
  isOwnPlace(network) ? name : networkName(network);

/** One account per network: several accounts on one network show the same words. */
export function perNetwork(accounts: readonly Account[]): Account[] {
  return [...new Map(accounts.map((account) => [placeOf(account), account])).values()];
}
