/**
 * The life of an application as one table: state × event → state, each row with its source.
 * A state changes nowhere else; what is not in the table is refused.
 */
export type ApplicationStatus =
  | 'received' | 'reviewing' | 'queried' | 'approved' | 'completed' | 'rejected' | 'withdrawn' | 'void';
export type ApplicationEvent =
  | 'open' | 'query' | 'resubmit' | 'withdraw' | 'approve' | 'reject' | 'complete' | 'void';

interface Row {
  readonly from: ApplicationStatus;
  readonly on: ApplicationEvent;
  readonly to: ApplicationStatus;
  readonly source: string;
}

export const lifecycle: readonly Row[] = [
  { from: 'received', on: 'open', to: 'reviewing', source: 'S0 flow: 受付 → 内容確認中' },
  { from: 'received', on: 'approve', to: 'approved', source: 'S0 flow: 審査終了' },
  { from: 'reviewing', on: 'approve', to: 'approved', source: 'S0 flow: 内容確認中 → 審査終了' },
  { from: 'received', on: 'query', to: 'queried', source: 'R-45' },
  { from: 'reviewing', on: 'query', to: 'queried', source: 'R-45' },
  { from: 'queried', on: 'resubmit', to: 'received', source: 'R-45: 修正' },
  { from: 'queried', on: 'withdraw', to: 'withdrawn', source: 'R-45: 取下げ' },
  { from: 'received', on: 'reject', to: 'rejected', source: 'assumed: the Center can refuse what it has received' },
  { from: 'reviewing', on: 'reject', to: 'rejected', source: 'assumed: the Center can refuse after checking' },
  { from: 'approved', on: 'complete', to: 'completed', source: 'S0 flow: デジタル証明書発行作業完了' },
  { from: 'approved', on: 'void', to: 'void', source: 'D-20: システム設定 lacks at its deadline' },
  { from: 'completed', on: 'void', to: 'void', source: 'D-20: システム設定 lacks at its deadline' },
];

/** The status words as they stand on 申込内容参照 and in 申込情報一覧. */
export const statusLabel: Record<ApplicationStatus, string> = {
  received: '受付',
  reviewing: '内容確認中',
  queried: '確認事項あり',
  approved: '審査終了',
  completed: '作業完了',
  rejected: '受付不可',
  withdrawn: '取下げ',
  void: '無効',
};

/** States in which the application can still change the contract or already holds something of it. */
const open: ReadonlySet<ApplicationStatus> = new Set(['received', 'reviewing', 'queried', 'approved', 'completed']);

/** Is something still to come of an application in this state (so that no other may touch the same things)? */
export const isOpen = (status: ApplicationStatus): boolean => open.has(status);

/**
 * The state that follows.
 * @returns the next state, or null where the table has no such step (the caller answers with a conflict).
 */
export function next(status: ApplicationStatus, event: ApplicationEvent): ApplicationStatus | null {
  return lifecycle.find((row) => row.from === status && row.on === event)?.to ?? null;
}
