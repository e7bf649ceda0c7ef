import type { Faker } from '@faker-js/faker';
import type { Person } from '../domain/contract';

/** Written, kana and romaji that belong together; a generator that draws them apart would make names nobody can read. */
type Name = readonly [written: string, kana: string, romaji: string];

export const familyNames: readonly Name[] = [
  ['佐藤', 'サトウ', 'sato'], ['鈴木', 'スズキ', 'suzuki'], ['高橋', 'タカハシ', 'takahashi'], ['田中', 'タナカ', 'tanaka'],
  ['伊藤', 'イトウ', 'ito'], ['渡辺', 'ワタナベ', 'watanabe'], ['山本', 'ヤマモト', 'yamamoto'], ['中村', 'ナカムラ', 'nakamura'],
  ['小林', 'コバヤシ', 'kobayashi'], ['加藤', 'カトウ', 'kato'], ['吉田', 'ヨシダ', 'yoshida'], ['山田', 'ヤマダ', 'yamada'],
  ['佐々木', 'ササキ', 'sasaki'], ['松本', 'マツモト', 'matsumoto'], ['井上', 'イノウエ', 'inoue'], ['木村', 'キムラ', 'kimura'],
  ['清水', 'シミズ', 'shimizu'], ['林', 'ハヤシ', 'hayashi'], ['斎藤', 'サイトウ', 'saito'], ['山口', 'ヤマグチ', 'yamaguchi'],
  ['森', 'モリ', 'mori'], ['池田', 'イケダ', 'ikeda'], ['橋本', 'ハシモト', 'hashimoto'], ['石川', 'イシカワ', 'ishikawa'],
  ['前田', 'マエダ', 'maeda'], ['藤田', 'フジタ', 'fujita'], ['後藤', 'ゴトウ', 'goto'], ['岡田', 'オカダ', 'okada'],
  ['長谷川', 'ハセガワ', 'hasegawa'], ['村上', 'ムラカミ', 'murakami'], ['近藤', 'コンドウ', 'kondo'], ['石井', 'イシイ', 'ishii'],
  ['遠藤', 'エンドウ', 'endo'], ['青木', 'アオキ', 'aoki'], ['坂本', 'サカモト', 'sakamoto'], ['西村', 'ニシムラ', 'nishimura'],
];

export const givenNames: readonly Name[] = [
  ['太郎', 'タロウ', 'taro'], ['一郎', 'イチロウ', 'ichiro'], ['健太', 'ケンタ', 'kenta'], ['大輔', 'ダイスケ', 'daisuke'],
  ['直樹', 'ナオキ', 'naoki'], ['誠', 'マコト', 'makoto'], ['翔太', 'ショウタ', 'shota'], ['和也', 'カズヤ', 'kazuya'],
  ['浩二', 'コウジ', 'koji'], ['達也', 'タツヤ', 'tatsuya'], ['拓也', 'タクヤ', 'takuya'], ['隆', 'タカシ', 'takashi'],
  ['花子', 'ハナコ', 'hanako'], ['美咲', 'ミサキ', 'misaki'], ['陽子', 'ヨウコ', 'yoko'], ['恵子', 'ケイコ', 'keiko'],
  ['真由美', 'マユミ', 'mayumi'], ['智子', 'トモコ', 'tomoko'], ['裕子', 'ユウコ', 'yuko'], ['愛', 'アイ', 'ai'],
  ['香織', 'カオリ', 'kaori'], ['由美', 'ユミ', 'yumi'], ['直美', 'ナオミ', 'naomi'], ['麻衣', 'マイ', 'mai'],
];

const departments = ['第一営業部通関課', '第二営業部通関課', '通関部輸入課', '通関部輸出課', '業務部システム課', '総務部総務課', '国際物流部'];

interface PersonOptions {
  readonly position: string;
  /** National number of the place of business, digits only. */
  readonly phone: string;
  readonly mailDomain: string;
  /** Stands behind the name in the mail address and keeps it unique. */
  readonly mailSuffix: string;
}

/** Someone with a name, its reading and an address made from the reading. */
export function buildPerson(random: Faker, options: PersonOptions): Person {
  return person(random.helpers.arrayElement(familyNames), random.helpers.arrayElement(givenNames), {
    ...options,
    department: random.helpers.arrayElement(departments),
  });
}

/** As {@link buildPerson}, with a name of one's own choice. */
export function person(family: Name, given: Name, options: PersonOptions & { readonly department: string }): Person {
  return {
    familyName: family[0],
    givenName: given[0],
    familyKana: family[1],
    givenKana: given[1],
    department: options.department,
    position: options.position,
    phone: options.phone,
    fax: '',
    email: `${family[2]}-${given[2]}${options.mailSuffix}@${options.mailDomain}`,
  };
}
