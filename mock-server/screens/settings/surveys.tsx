import { paths } from '../../ui/paths';
import { buttons } from '../../vocabulary/buttons';
import { surveys } from '../../vocabulary/trade-settings';

/** what cannot be entered on the screens is attached, on forms from NACCS掲示板. */
export const SurveyLink = () => (
  <>
    <p>以下のシステム設定申込は、画面から直接入力できません。「<a href={paths.surveyGuide} target="_blank" rel="noopener">{buttons.surveyGuide.text}</a>」からファイルをダウンロードし、必要事項を記入のうえ、利用者コード選択画面で添付してください。</p>
    <ul>{surveys.map(({ name, trades }) => <li>{name}（{trades.join('、')}）</li>)}</ul>
  </>
);
