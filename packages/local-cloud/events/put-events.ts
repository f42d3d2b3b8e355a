/** One entry of a PutEvents request, as the wire has it. */
export interface PutEventsEntry {
  readonly Source?: string;
  readonly DetailType?: string;
  readonly Detail?: string;
  /** Name or ARN; `default` when absent. */
  readonly EventBusName?: string;
  /** Seconds since the epoch (the wire) or an ISO instant. */
  readonly Time?: number | string;
  readonly Resources?: readonly string[];
}

export interface PutEventsAnswer {
  readonly FailedEntryCount: number;
  readonly Entries: readonly {
    readonly EventId?: string;
    readonly ErrorCode?: string;
    readonly ErrorMessage?: string;
  }[];
}

/** An event as a rule sees it. */
export interface BusEvent {
  readonly version: '0';
  readonly id: string;
  readonly 'detail-type': string;
  readonly source: string;
  readonly account: string;
  readonly time: string;
  readonly region: string;
  readonly resources: readonly string[];
  readonly detail: Readonly<Record<string, unknown>>;
}
