export { covers, tagging } from './covers';
export { inventory, items, type Item, type ItemId, type Kind } from './items';
export { walked } from './walked';
