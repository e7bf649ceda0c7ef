import { expect, test } from '@playwright/test';
import { fields as vocabulary } from '../../mock-server/vocabulary/fields';
import { fields, tabFields } from '../behaviour/corpus-fields';

const names = [...Object.values(fields), ...Object.values(tabFields)].flat().map(({ name }) => name);

test('誤った入力は、NSSのすべての入力項目で試される', { tag: ['@unit', '@wrong-input'] }, () => {
  expect([...new Set(names)].sort()).toEqual(Object.keys(vocabulary).sort());
});
