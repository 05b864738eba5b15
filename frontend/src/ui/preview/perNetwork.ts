import type { Account } from "./NetworkCard";

/** One account per network: several accounts on one network show the same words. */
export function perNetwork(accounts: readonly Account[]): Account[] {
  return [...new Map(accounts.map((account) => [account.network, account])).values()];
}
