/** Where a finding points that is put right by reading the policy, not by other words. */
export const READING = "/acknowledgement";
