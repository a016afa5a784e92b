/** Longer addresses, in characters, are cut off by some programs for mail and chat. */
const LONGEST_ADDRESS = 2000;

/** Whether an address is too long to share safely. */
export const isLongAddress = (address: string): boolean => address.length > LONGEST_ADDRESS;
