import * as z from 'zod';

const id = z.string().min(1);
const minutes = z.number().min(0);
const span = z
  .object({ start: minutes, end: minutes })
  .refine(({ start, end }) => start <= end, { message: 'A span must end after it starts.' });

/** How much one unit of a component costs; `HARD` means that there may be none of it. */
const weight = z
  .union([z.number().min(0), z.literal('HARD')])
  .nullish()
  .transform((value) => value ?? undefined);

/** Components of the unified model that no file we know uses: read wrongly they would plan wrongly, so they are refused. */
const unused = z.undefined({ error: 'This cost component is not supported.' }).or(z.null()).optional();

const costComponents = z.object({
  travel_time: weight,
  total_tardiness: weight,
  highest_tardiness: weight,
  total_waiting_time: weight,
  max_waiting_time: weight,
  total_extra_time: weight,
  max_idle_time: weight,
  working_time: weight,
  workload_balance: weight,
  caregiver_preferences: weight,
  optional_patients: weight,
  missed_lunch_break: weight,
  qualification: unused,
  incompabilities: unused,
  tw_max_dev_in_time: unused,
  tw_max_dev_in_desired_time: unused,
});

const caregiver = z.object({
  id,
  abilities: z.array(id),
  departing_point: id,
  arrival_point: id.nullish(),
  working_shift: span.nullish(),
  lunch_break: z.boolean().nullish(),
});

const synchronization = z.discriminatedUnion('type', [
  z.object({ type: z.literal('independent') }),
  z.object({ type: z.literal('simultaneous') }),
  z.object({
    type: z.literal('sequential'),
    distance: z.object({ min: z.number(), max: z.number() }).refine(({ min, max }) => min <= max, {
      message: 'The longest distance must not be below the shortest.',
    }),
  }),
]);

const patient = z
  .object({
    id,
    required_services: z
      .array(z.object({ service: id, duration: z.number().positive().nullish() }))
      .min(1)
      .max(2, { message: 'A patient may require two services at most.' }),
    distance_matrix_index: z.int().min(0),
    time_windows: z.array(span).min(1),
    synchronization: synchronization.nullish(),
    incompatible_caregivers: z.array(id).nullish(),
    preferred_caregivers: z.array(id).nullish(),
    optional: z.boolean().nullish(),
  })
  .refine((each) => each.required_services.length === 1 || each.synchronization, {
    message: 'Two services need to say how they are synchronised.',
  });

const document = z.object({
  metadata: z.object({
    name: z.string().nullish(),
    time_window_met: z.enum(['at_service_start', 'at_service_end']).default('at_service_start'),
    cost_components: costComponents,
  }),
  distances: z.array(z.array(z.number().min(0))).min(1),
  terminal_points: z.array(z.object({ id, distance_matrix_index: z.int().min(0) })).min(1),
  services: z.array(z.object({ id, default_duration: z.number().positive().nullish() })).min(1),
  caregivers: z.array(caregiver).min(1),
  patients: z.array(patient).min(1),
  lunch_breaks: z.object({ start: minutes, end: minutes, min_duration: z.number().positive() }).nullish(),
});

/** A day to plan, as the unified home health care model writes it (doi 10.1111/itor.70140). Times in minutes. */
export type InstanceDocument = z.infer<typeof document>;

/** The names of the cost components a plan can be charged for. */
export type ComponentName = Exclude<
  keyof InstanceDocument['metadata']['cost_components'],
  'qualification' | 'incompabilities' | 'tw_max_dev_in_time' | 'tw_max_dev_in_desired_time'
>;

/**
 * Reads an instance at the border: what passes refers only to what is there. Throws a ZodError that names each field
 * which does not fit.
 */
export const parseInstance = (value: unknown): InstanceDocument =>
  document.superRefine(refersToWhatIsThere).parse(value);

function refersToWhatIsThere(instance: InstanceDocument, context: z.RefinementCtx): void {
  const points = new Set(instance.terminal_points.map((point) => point.id));
  const services = new Map(instance.services.map((service) => [service.id, service]));
  const size = instance.distances.length;
  const complain = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path, message });

  if (instance.distances.some((row) => row.length !== size)) complain(['distances'], 'Must be square.');
  instance.terminal_points.forEach((point, at) => {
    if (point.distance_matrix_index >= size) complain(['terminal_points', at], 'Beyond the distances.');
  });
  instance.caregivers.forEach((each, at) => {
    if (!points.has(each.departing_point) || !points.has(each.arrival_point ?? each.departing_point))
      complain(['caregivers', at], 'Leaves from or arrives at a place that is not there.');
    if (each.lunch_break && !instance.lunch_breaks)
      complain(['lunch_breaks'], 'Someone takes a break: when?');
  });
  instance.patients.forEach((each, at) => {
    if (each.distance_matrix_index >= size) complain(['patients', at], 'Beyond the distances.');
    for (const { service, duration } of each.required_services) {
      const known = services.get(service);
      if (!known) complain(['patients', at], `Requires ${service}, which is not there.`);
      else if (!duration && !known.default_duration) complain(['patients', at], `How long is ${service}?`);
    }
    const [first, second] = each.required_services;
    if (second && first?.service === second.service) complain(['patients', at], 'Requires a service twice.');
    if (!isAscending(each.time_windows)) complain(['patients', at], 'Time windows must be in order.');
  });
  if (!areUnique(instance.patients)) complain(['patients'], 'An id stands twice.');
  if (!areUnique(instance.caregivers)) complain(['caregivers'], 'An id stands twice.');
}

function isAscending(windows: readonly { start: number }[]): boolean {
  return windows.every((window, at) => at === 0 || (windows[at - 1]?.start ?? 0) <= window.start);
}

function areUnique(list: readonly { id: string }[]): boolean {
  return new Set(list.map((each) => each.id)).size === list.length;
}
