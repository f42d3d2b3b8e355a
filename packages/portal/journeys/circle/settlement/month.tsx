import { useState } from 'react';
import { proposeSettlement, settlement as settlementQuery } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import { useCircleName } from '../../../app/shell/here.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { ChangeButton } from '../../../kit/change-button.tsx';
import { Actions, SummaryList } from '../../../kit/lists.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { CirclePage } from '../circle-page.tsx';
import { ofCircle } from '../words/index.ts';
import type { Settlement } from './data.ts';
import { Differences } from './differences.tsx';
import { SettlementLines } from './lines.tsx';
import { NotePaid } from './note-paid.tsx';
import { useOwed } from './owed.ts';
import { StateTag } from './state-tag.tsx';

/** A month between two circles: one figure, what it is made of, where they differ, and that it was paid (P15). */
export function SettlementMonth({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const words = useWords(ofCircle);
  const figures = useFigures();
  const nameOf = useCircleName();
  const { neighbour = '', month = '' } = params;
  const after = useQuery().get('after');
  const answer = useAnswer(settlementQuery, { neighbour, month, ...(after && { after }) });
  const [done, setDone] = useState<string>();
  const changed = (what: string) => {
    setDone(what);
    answer.again();
  };
  const title = /^\d{4}-\d{2}$/.test(month) ? figures.month(`${month}-01`) : month;
  return (
    <CirclePage
      title={words.settlementWith(nameOf(neighbour))}
      of={title}
      done={done}
      back={{ page: 'settlement', text: words.settlementTitle }}
    >
      <Answered answer={answer}>
        {({ settlement }) => <Whole settlement={settlement} onChanged={changed} />}
      </Answered>
    </CirclePage>
  );
}

interface WholeProps {
  readonly settlement: Settlement;
  /** Hears what was done, in words. */
  onChanged(what: string): void;
}

function Whole({ settlement, onChanged }: WholeProps) {
  const words = useWords(ofCircle);
  const figures = useFigures();
  const owed = useOwed();
  const { neighbour, month, state, payment } = settlement;
  const stands = state === 'AGREED' || state === 'SETTLED';
  return (
    <>
      <p className="figure">{owed(settlement.net.pence)}</p>
      <p>
        <StateTag state={state} /> {payment && words.paidAs(figures.date(payment.on), payment.reference)}
      </p>
      <SummaryList
        rows={[
          [words.received, figures.duration(settlement.minutesReceived)],
          [words.charged, figures.money(settlement.charged.pence)],
          [words.weOwe, figures.money(settlement.owed.pence)],
          [words.lent, figures.duration(settlement.minutesLent)],
          [words.paidOut, figures.money(settlement.paid.pence)],
          [words.theyOwe, figures.money(settlement.due.pence)],
          [words.commons, figures.money(settlement.commons.pence)],
          [words.net, <strong key="net">{owed(settlement.net.pence)}</strong>],
        ]}
      />
      <Differences settlement={settlement} onChanged={onChanged} />
      {state === 'AGREED' && <NotePaid settlement={settlement} onPaid={() => onChanged(words.paidNoted)} />}
      <Actions>
        {!stands && (
          <ChangeButton
            operation={proposeSettlement}
            input={{ neighbour, month }}
            onDone={() => onChanged(words.proposed)}
          >
            {words.propose}
          </ChangeButton>
        )}
        <PrintButton />
      </Actions>
      <SettlementLines lines={settlement.lines} />
    </>
  );
}
