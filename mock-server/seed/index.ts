export { buildAccount, buildContract } from './contract';
export type { Account, ContractOptions } from './contract';
export { accountInput, contractInput } from './contract-input';
export type { AccountInput, ContractInput } from './contract-input';
