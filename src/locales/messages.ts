import type { FigureId, GroupId, Perspective, Side, ViewId, ZoneId } from '../anatomy/index.js';
import type { Author, CautionReason, Depth, FollowUpStatus, MarkKind, Quality } from '../chart/index.js';
import type { AreaWords } from './area-names.js';
import type { ClinicianMessages } from './clinician-messages.js';
import type { EpisodeMessages } from './episode-messages.js';
import type { IntakeMessages } from './intake-messages.js';
import type { ExaminationMessages } from './examination-messages.js';
import type { ExplorerMessages } from './explorer-messages.js';
import type { CompareMessages } from './compare-messages.js';
import type { HelpMessages } from './help-messages.js';
import type { PrintMessages } from './print-messages.js';
import type { SessionMessages } from './session-messages.js';
import type { SummaryMessages } from './summary-messages.js';

/** Groups of parts that exist on both sides. */
export type SidedGroup = Extract<GroupId, 'shoulder' | 'arm' | 'hand' | 'leg' | 'foot'>;

/** All words of the interface in one language. Complete by type: a locale that lacks a word does not compile. */
export interface Messages {
  /** BCP 47 tag, for `lang`. */
  readonly language: string;
  /** The writing direction. */
  readonly direction: 'ltr' | 'rtl';
  /** The name of a zone with its side in it: "Right shoulder, top". */
  readonly zoneName: (zone: ZoneId) => string;
  /** Names of whole areas: "Back of right leg, buttock to ankle". Without them, an area is named by its zones. */
  readonly areas?: AreaWords | undefined;
  /** Groups of parts without a side. */
  readonly groups: Readonly<Record<GroupId, string>>;
  /** Groups on a side: "Left arm". */
  readonly sidedGroups: Readonly<Record<SidedGroup, { readonly left: string; readonly right: string }>>;
  /** Captions of the views. */
  readonly views: Readonly<Record<ViewId, string>>;
  /** The figures, to choose from. */
  readonly figures: Readonly<Record<FigureId, string>>;
  /** Names of the perspectives; `mirror` is the label of the switch. */
  readonly perspectives: Readonly<Record<Perspective, string>>;
  /** Beside a view: one or two letters for clinicians, "Your left" for the patient; and the word for the side. */
  readonly sides: Readonly<Record<Exclude<Side, 'midline'>, { readonly short: string; readonly long: string; readonly yours: string }>>;
  /** The kinds of marks. */
  readonly kinds: Readonly<Record<MarkKind, string>>;
  /** Choices of quality. */
  readonly qualities: Readonly<Record<Quality, string>>;
  /** Choices of depth. */
  readonly depths: Readonly<Record<Depth, string>>;
  /** The words of the clinician's form, loaded with it. */
  readonly clinician: () => Promise<ClinicianMessages>;
  /** Who recorded it. */
  readonly authors: Readonly<Record<Author, string>>;
  /** Status at follow-up. */
  readonly statuses: Readonly<Record<FollowUpStatus, string>>;
  /** Choices of caution reasons. */
  readonly cautionReasons: Readonly<Record<CautionReason, string>>;
  /** Names of the tools. */
  readonly tools: Readonly<Record<'tenderness' | 'referral' | 'caution' | 'select', string>>;
  /** Short names for five tools in 320 px: the whole name or its first word; about ten letters. */
  readonly shortTools: Readonly<Record<'tenderness' | 'referral' | 'caution' | 'select', string>>;
  /** Heights of the sheet below the map; read after `labels.sheetSize`. */
  readonly sheetSizes: Readonly<Record<'peek' | 'half' | 'full', string>>;
  /** Groupings of a long list; read after `labels.groupBy`. */
  readonly groupings: Readonly<Record<'drawn' | 'place' | 'kind' | 'intensity', string>>;
  /** Choices of how to make an area. */
  readonly areaModes: Readonly<Record<'draw' | 'zones' | 'spot', string>>;
  /** Choices: a new area, a part of the selected one, or cut out of it. */
  readonly areaActions: Readonly<Record<'new' | 'add' | 'cut', string>>;
  /** Choices of spot size. */
  readonly spotSizes: Readonly<Record<'small' | 'medium' | 'large', string>>;
  /** Why an action had no effect. */
  readonly problems: Readonly<Record<'beside-body' | 'nothing-to-cut' | 'nothing-recorded' | 'not-loaded' | 'part-not-loaded' | 'pain-there', string>>;
  /** Labels of controls and fields. */
  readonly labels: {
    /** The button beside `part-not-loaded`. */
    readonly tryAgain: string;
    /** The whole map. */
    readonly bodyMap: string;
    readonly tools: string;
    readonly view: string;
    readonly figure: string;
    readonly perspective: string;
    readonly areaMode: string;
    readonly areaAction: string;
    readonly spotSize: string;
    readonly feltElsewhere: string;
    readonly addFeltElsewhere: string;
    readonly referredFrom: string;
    readonly tieTo: string;
    readonly untie: (place: string) => string;
    readonly cautionReason: string;
    readonly move: string;
    readonly moveHint: string;
    /** Ends a task and discards what was done in it. */
    readonly cancel: string;
    readonly undo: string;
    readonly redo: string;
    readonly clear: string;
    /** The menu of less common actions. */
    readonly more: string;
    /** Shows the list of marks if it does not fit beside the map. */
    readonly list: string;
    /** The handle of the sheet below the map. */
    readonly sheetSize: string;
    /** Short: shows the field `qualities`. */
    readonly howItFeels: string;
    /** A search by name in a long list, and its grouping. */
    readonly findMark: string;
    readonly groupBy: string;
    /** Opens the list of keyboard shortcuts. */
    readonly keys: string;
    /** A menu of body parts. */
    readonly goTo: string;
    /** Returns from a part of a view to the whole. */
    readonly wholeBody: string;
    /** Whole body parts as targets. */
    readonly largeAreas: string;
    /** A switch: fingers mark nothing. */
    readonly penOnly: string;
    /** The group of the two buttons beside a view, and the buttons. */
    readonly zoom: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    /** The button that prints the chart. */
    readonly print: string;
    /** The word “zone”, read after its name. */
    readonly zone: string;
    readonly marks: string;
    readonly legend: string;
    readonly details: string;
    /** Labels of the scale: for a tender point, and for pain felt over an area. */
    readonly intensity: string;
    readonly intensityOfPain: string;
    readonly intensityLow: string;
    readonly intensityHigh: string;
    readonly notRated: string;
    readonly clearRating: string;
    readonly qualities: string;
    readonly depth: string;
    readonly depthUnsaid: string;
    readonly note: string;
    readonly remove: string;
    readonly close: string;
    readonly nothingToMark: string;
    readonly absent: string;
    /** Heading of the zones that were asked about and are free of pain; also the tool that marks them. */
    readonly free: string;
  };
  /** Shown in an empty list or form. */
  readonly hints: {
    readonly noMarks: string;
    readonly noMarksReadOnly: string;
    readonly nothingToMark: string;
    /** Hints for the tools; `noMarks` is the one for tender points. */
    readonly tools: Readonly<Record<'select' | 'free' | `${'referral' | 'caution'}-${'draw' | 'zones' | 'spot'}`, string>>;
  };
  /** The meaning of lines and small symbols in the legend. */
  readonly legend: Readonly<Record<'link' | 'tag' | 'change' | 'moved', string>>;
  /** The name of a whole view for screen readers, before it is entered: "Body, front. 3 marks. Press Enter to explore." */
  readonly stage: (view: ViewId, marks: number) => string;
  /** "Front and back" */
  readonly viewsTogether: (views: readonly ViewId[]) => string;
  /** "7 of 10" */
  readonly intensityOf: (intensity: number) => string;
  /** The name of a control: "Right shoulder, top, tenderness 7 of 10". */
  readonly markName: (place: string, kind: MarkKind, intensity: number | undefined) => string;
  /** The place of an area without a name of its own: its parts, from the top down. */
  readonly places: (names: readonly string[]) => string;
  /** A notice: "Removed 6 marks." */
  readonly cleared: (count: number) => string;
  /** A button below a long list: shows this many more marks, always several. */
  readonly showMore: (count: number) => string;
  /** The change after treatment: "7 → 3". Undefined: not recorded. */
  readonly change: (before: number | undefined, after: number | undefined) => string;
  /** The same in a name that is read aloud: "treated, from 7 to 3". */
  readonly treated: (before: number | undefined, after: number | undefined) => string;
  /** A warning: "Inside a caution area: bruise". */
  readonly inCaution: (reasons: readonly string[]) => string;
  /** The words of the session panel, loaded with it. */
  readonly session: () => Promise<SessionMessages>;
  /** The words of the atlas on the map, loaded with it. */
  readonly explorer: () => Promise<ExplorerMessages>;
  /** The words of the printed sheet, loaded with it. */
  readonly print: () => Promise<PrintMessages>;
  /** The words of comparisons and frequency maps, loaded with them. */
  readonly compare: () => Promise<CompareMessages>;
  /** The words of an episode, loaded with its course. */
  readonly episode: () => Promise<EpisodeMessages>;
  /** The words of a guided intake, loaded with it. */
  readonly intake: () => Promise<IntakeMessages>;
  /** The words of examinations, loaded with them. */
  readonly examination: () => Promise<ExaminationMessages>;
  /** The words of the help dialog, loaded with it. */
  readonly help: () => Promise<HelpMessages>;
  /** The words of `describeChart`, loaded with the first summary. */
  readonly summary: () => Promise<SummaryMessages>;
  /** Announcements of edits to screen readers. */
  readonly announce: {
    readonly added: (mark: string) => string;
    readonly changed: (mark: string) => string;
    readonly removed: (mark: string) => string;
    readonly cleared: (count: number) => string;
    /** A point or area was moved. */
    readonly moved: (mark: string) => string;
    /** An area was linked to another tender point, or unlinked. */
    readonly tied: (mark: string, place: string) => string;
    readonly untied: (mark: string, place: string) => string;
    readonly undone: string;
    readonly redone: string;
    /** The same with the announcement of the undone step: "Undone: Breastbone, tenderness 7 of 10, added". */
    readonly stepUndone: (step: string) => string;
    readonly stepRedone: (step: string) => string;
    readonly tool: (name: string) => string;
    readonly nothingToMark: (isSaid: boolean) => string;
    /** Zones recorded as free of pain; or no longer, because a mark was added there. */
    readonly clear: (place: string, isClear: boolean) => string;
  };
}
