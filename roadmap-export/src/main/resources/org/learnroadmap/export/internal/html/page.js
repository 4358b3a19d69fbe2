'use strict';
// Makes the page a tool: boxes that stay ticked, progress files, filters, the table of paces, the line of today.
// Texts come from the data block, and go into the page as text only. What is done is decided as the library's
// StandingCount decides it, and logs are joined as its ProgressMerge joins them.
(() => {
    const MOST_MEBI = 4;
    const MEBI = 1024 * 1024;
    const MOST_DEPTH = 64; // as in the library's Limits
    const MOST_MINUTES = 52_596_000; // as in the library's Minutes
    const DAY = 24 * 60 * 60 * 1000;
    const URL_LIFE = 60 * 1000;
    const LONGEST_NAME = 60;

    const FILE_KEYS = ['format', 'roadmap', 'started', 'log', 'topics', 'baseline', 'request'];
    const ACTIONS = ['worked', 'done', 'skipped', 'undone', 'reviewed'];
    const STATUSES = ['worked', 'skipped', 'done'];
    const GRADES = ['again', 'hard', 'good', 'easy'];

    const byId = (id) => document.getElementById(id);
    const data = JSON.parse(byId('data').textContent);
    const formerly = new Map(Object.entries(data.formerly ?? {}));
    const storageKey = `roadmap:${data.roadmap}`;

    // ---- Words ----

    /** Returns what is said under a key, {0} and so on replaced. */
    function say(key, ...values) {
        return (data.words[key] ?? key).replace(/\{(\d)\}/g, (all, i) => values[i] ?? all);
    }

    /** Returns a whole number in the digits of the page. */
    function number(value) {
        const digits = [...(data.digits ?? '0123456789')];
        return String(value).replace(/\d/g, (digit) => digits[digit]);
    }

    /** Returns a name from outside such that it neither hides in a sentence nor turns it around. */
    function named(name) {
        const unseen = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/gu;
        const characters = [...String(name).replace(unseen, '\ufffd')];
        const cut = characters.length > LONGEST_NAME ? '\u2026' : '';
        return `\u2068${characters.slice(0, LONGEST_NAME).join('')}${cut}\u2069`;
    }

    function announce(text) {
        byId('message').textContent = text;
    }

    // ---- Dates: text such as 2026-01-05, which sorts as it is ----

    function today() {
        const now = new Date();
        const pad = (value, length) => String(value).padStart(length, '0');
        return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
    }

    const later = (one, other) => (one > other ? one : other);

    /** Returns the last date whose entries count: the page may have been written for a date to come. */
    const asOf = () => later(today(), data.asOf);

    const inDays = (date) => Date.parse(`${date}T00:00:00Z`) / DAY;

    // ---- Values of a progress file: a text may have been read as a number, and nothing may stand for left out ----

    const isGiven = (value) => value !== undefined && value !== null;
    const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
    const isText = (value) => ['string', 'number', 'boolean'].includes(typeof value);
    const text = (value) => (isGiven(value) ? String(value) : null);
    const trimmed = (value) => (isGiven(value) ? String(value).trim() : null);
    const amount = (value) => (isGiven(value) ? Number(String(value).replace(/\D/g, '')) : -1);

    /** Returns the id that the topic of an id has now. */
    const currentId = (id) => formerly.get(String(id)) ?? String(id);

    // ---- What a progress file must be ----

    /** Why a file is not taken; says it in the words of the page. */
    class Refusal extends Error {
        constructor(key, ...values) {
            super(key);
            this.key = key;
            this.values = values;
        }
    }

    function isDate(value) {
        const date = trimmed(value);
        const shaped = isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(date) && date >= '1900';
        const time = shaped ? Date.parse(`${date}T00:00:00Z`) : NaN;
        return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date); // 30 February is another day
    }

    function isSoundAmount(value, pattern, most) {
        return !isGiven(value) || (isText(value) && pattern.test(trimmed(value)) && amount(value) <= most);
    }

    /** Tells whether minutes, share and grade are right and go together with what was done. */
    function hasSoundAmounts(value, did) {
        const { minutes, share, grade } = value;
        return isSoundAmount(minutes, /^\d{1,9}$/, MOST_MINUTES)
            && isSoundAmount(share, /^\d{1,9} ?%$/, 100)
            && (!isGiven(minutes) || ['worked', 'done', 'reviewed'].includes(did))
            && (!isGiven(share) || (did === 'worked' && !isGiven(minutes)))
            && (!isGiven(grade) || (GRADES.includes(grade) && ['done', 'reviewed'].includes(did)));
    }

    const isId = (value) => isText(value) && trimmed(value) !== '';

    function isEntry(value) {
        return isMap(value)
            && isDate(value.date)
            && isId(value.topic)
            && ACTIONS.includes(value.did)
            && hasSoundAmounts(value, value.did)
            && (!isGiven(value.reason) || isText(value.reason));
    }

    function isStatus(value) {
        return isMap(value)
            && STATUSES.includes(value.status)
            && (!isGiven(value.date) || isDate(value.date))
            && hasSoundAmounts(value, value.status)
            && (!isGiven(value.reason) || isText(value.reason));
    }

    function checkVersion(format) {
        if (isGiven(format) && String(format) !== '1') {
            throw /^[1-9]\d*$/.test(String(format))
                ? new Refusal('newer-format', named(format))
                : new Refusal('wrong-value', 'format');
        }
    }

    function checkMap(file, key, isSound) {
        const map = file[key];
        if (isGiven(map) && !isMap(map)) {
            throw new Refusal('wrong-value', key);
        }
        const wrong = Object.entries(map ?? {})
            .find(([id, value]) => id.trim() === '' || (isGiven(value) && !isSound(value)));
        if (wrong) {
            throw new Refusal('wrong-value', `${key} ${named(wrong[0])}`);
        }
    }

    function checkLog(log) {
        if (isGiven(log) && !Array.isArray(log)) {
            throw new Refusal('wrong-value', 'log');
        }
        const wrong = (log ?? []).findIndex((entry) => !isEntry(entry));
        if (wrong >= 0) {
            throw new Refusal('wrong-entry', number(wrong + 1));
        }
    }

    /** Refuses what is not a sound progress file of this roadmap. Keys that nobody knows do no harm. */
    function check(file) {
        if (!isMap(file) || !isText(file.roadmap)) {
            throw new Refusal('not-progress');
        }
        checkVersion(file.format);
        if (String(file.roadmap) !== data.roadmap) {
            throw new Refusal('other-roadmap', named(file.roadmap));
        }
        if (isGiven(file.started) && !isDate(file.started)) {
            throw new Refusal('wrong-value', 'started');
        }
        checkLog(file.log);
        checkMap(file, 'topics', isStatus);
        checkMap(file, 'baseline', isDate);
        checkMap(file, 'request', () => true);
    }

    /** Refuses what the library does not read: too deep, put in twice by an alias, halves of characters. */
    function checkPlain(root) {
        const seen = new Set();
        const open = [[root, 1]];
        while (open.length > 0) {
            const [value, depth] = open.pop();
            if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) {
                throw new Refusal('not-plain');
            }
            if (typeof value === 'object' && value !== null) {
                if (seen.has(value) || depth > MOST_DEPTH) {
                    throw new Refusal('not-plain');
                }
                seen.add(value);
                Object.entries(value).forEach(([key, child]) => open.push([key, depth + 1], [child, depth + 1]));
            }
        }
    }

    // ---- YAML ----

    /**
     * Reads numbers only where writing gives the same digits back, and leaves dates and everything else as text: an id
     * such as 1e3 or 007 stays what it is.
     */
    const schema = jsyaml.FAILSAFE_SCHEMA.extend({
        implicit: [
            jsyaml.types.null,
            jsyaml.types.bool,
            new jsyaml.Type('tag:yaml.org,2002:float', {
                kind: 'scalar',
                resolve: (spelling) => spelling !== null
                    && /^-?\d{1,15}(\.\d+)?$/.test(spelling)
                    && String(Number(spelling)) === spelling,
                construct: Number,
            }),
        ],
    });

    /** Reads YAML, of which JSON is a part. */
    function parse(yaml) {
        try {
            return jsyaml.load(yaml, { schema });
        } catch (fault) {
            if (!(fault instanceof jsyaml.YAMLException)) {
                throw new Refusal('not-plain'); // nested beyond what any script can bear
            }
            throw fault.mark
                ? new Refusal('not-readable', number(fault.mark.line + 1))
                : new Refusal('not-progress'); // several documents
        }
    }

    /**
     * Tells whether what js-yaml wrote is sound: it leaves out quotes that a text such as "a:,b" needs in a map on one
     * line, and names line separators in a way that the library does not read.
     */
    function readsBackAs(yaml, value) {
        const json = JSON.stringify(value);
        try {
            return !/[\u2028\u2029]/.test(json) && JSON.stringify(parse(yaml)) === json;
        } catch {
            return false;
        }
    }

    /** Returns JSON, which is YAML too if what nobody sees is escaped. */
    function toJson(value) {
        const escape = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
        return `${JSON.stringify(value, null, 2).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escape)}\n`;
    }

    /** Returns YAML that reads back as the same value; an entry of the log takes a line where that is possible. */
    function toYaml(value) {
        const options = { schema: jsyaml.CORE_SCHEMA, noRefs: true, lineWidth: -1, flowLevel: 2 };
        const yaml = jsyaml.dump(value, options);
        return readsBackAs(yaml, value) ? yaml : toJson(value);
    }

    /** Returns the keys that have values as the library writes them: in its order, others last, nothing empty. */
    function inOrderOfKeys(progress) {
        const others = Object.keys(progress).filter((key) => !FILE_KEYS.includes(key));
        const isEmpty = (key) => ['log', 'topics', 'baseline'].includes(key)
            && Object.keys(progress[key]).length === 0;
        return Object.fromEntries([...FILE_KEYS, ...others]
            .filter((key) => Object.hasOwn(progress, key) && isGiven(progress[key]) && !isEmpty(key))
            .map((key) => [key, progress[key]]));
    }

    // ---- Where topics stand ----

    /** Compares lists value by value; nothing comes before anything. */
    function compare(one, other) {
        const at = one.findIndex((value, i) => value !== other[i]);
        if (at < 0) {
            return 0;
        }
        const isLess = one[at] === null || (other[at] !== null && one[at] < other[at]);
        return isLess ? -1 : 1;
    }

    function furtherKey(status) {
        return [
            trimmed(status.date), STATUSES.indexOf(status.status), amount(status.minutes), amount(status.share),
            text(status.reason),
        ];
    }

    const further = (one, other) => (compare(furtherKey(one), furtherKey(other)) >= 0 ? one : other);

    function shortForms(progress, date) {
        const known = new Map();
        Object.entries(progress.topics ?? {})
            .filter(([, status]) => isGiven(status) && !(isGiven(status.date) && trimmed(status.date) > date))
            .forEach(([id, status]) => {
                const before = known.get(currentId(id));
                known.set(currentId(id), before ? further(before, status) : status);
            });
        return known;
    }

    /** Returns what a topic is after an entry: done, skipped, or undefined for neither. */
    function stateAfter(state, did) {
        switch (did) {
            case 'done':
                return 'done';
            case 'skipped':
                return state ?? 'skipped';
            case 'undone':
                return undefined;
            default:
                return state;
        }
    }

    /** Returns the topics that are done or skipped. */
    function standing(progress, date) {
        const states = new Map();
        shortForms(progress, date)
            .forEach((status, id) => states.set(id, status.status === 'worked' ? undefined : status.status));
        (progress.log ?? [])
            .map((entry) => ({ date: trimmed(entry.date), id: currentId(entry.topic), did: entry.did }))
            .filter((entry) => entry.date <= date)
            .sort((one, other) => compare([one.date], [other.date])) // keeps the order of the log within a date
            .forEach((entry) => states.set(entry.id, stateAfter(states.get(entry.id), entry.did)));
        return states;
    }

    // ---- Two logs become one ----

    /** Gives each entry its key and rank; of equal entries each has its own. */
    function occurrences(log) {
        const seen = new Map();
        return log.map((entry) => {
            const rank = [
                ACTIONS.indexOf(entry.did), amount(entry.minutes), amount(entry.share),
                GRADES.indexOf(entry.grade), text(entry.reason),
            ];
            const day = trimmed(entry.date) + String(entry.topic);
            const key = JSON.stringify([day, ...rank]);
            const count = (seen.get(key) ?? 0) + 1;
            seen.set(key, count);
            return { entry, day, rank, key: `${count} ${key}` };
        });
    }

    /** Chooses between two heads: one that the other has further down waits for what stands before it there. */
    function nextOf(one, other, waitingIn) {
        if (!one || !other) {
            return one ?? other;
        }
        const oneWaits = waitingIn.right.has(one.key);
        const otherWaits = waitingIn.left.has(other.key);
        if (oneWaits !== otherWaits) {
            return oneWaits ? other : one;
        }
        return compare(one.rank, other.rank) <= 0 ? one : other;
    }

    function joinDay(left, right) {
        const keys = (day) => new Set(day.map((occurrence) => occurrence.key));
        const waitingIn = { left: keys(left), right: keys(right) };
        const isWaiting = (occurrence) => waitingIn.left.has(occurrence.key) || waitingIn.right.has(occurrence.key);
        const joined = [];
        let l = 0;
        let r = 0;
        while (l < left.length || r < right.length) {
            const next = nextOf(left[l], right[r], waitingIn);
            joined.push(next);
            waitingIn.left.delete(next.key);
            waitingIn.right.delete(next.key);
            while (l < left.length && !isWaiting(left[l])) {
                l++;
            }
            while (r < right.length && !isWaiting(right[r])) {
                r++;
            }
        }
        return joined;
    }

    function byDay(all) {
        const days = new Map();
        all.forEach((occurrence) => {
            if (!days.has(occurrence.day)) {
                days.set(occurrence.day, []);
            }
            days.get(occurrence.day).push(occurrence);
        });
        return days;
    }

    function joinDays(left, right) {
        const lefts = byDay(left);
        const rights = byDay(right);
        const days = [...new Set([...lefts.keys(), ...rights.keys()])].sort((one, other) => compare([one], [other]));
        return days.flatMap((day) => joinDay(lefts.get(day) ?? [], rights.get(day) ?? []));
    }

    /** An older copy changes nothing about the log that continues it, not even its order. */
    function joinLogs(older, newer) {
        const left = occurrences(older);
        const right = occurrences(newer);
        const [shorter, longer] = left.length < right.length ? [left, right] : [right, left];
        const isCopy = shorter.every((occurrence, i) => occurrence.key === longer[i].key);
        const asInNewer = new Map(right.map((occurrence) => [occurrence.key, occurrence.entry]));
        return (isCopy ? longer : joinDays(left, right))
            .map((occurrence) => asInNewer.get(occurrence.key) ?? occurrence.entry);
    }

    function joinTopics(older, newer) {
        const joined = new Map(Object.entries(older));
        Object.entries(newer).forEach(([id, status]) => {
            const known = joined.get(id);
            joined.set(id, isGiven(known) && isGiven(status) ? further(known, status) : status ?? known);
        });
        return Object.fromEntries(joined);
    }

    /** Joins two progress files; of what is neither log nor status of a topic the newer file's counts. */
    function join(older, newer) {
        const given = (file) => Object.entries(file).filter(([, value]) => isGiven(value));
        const joined = new Map([...given(older), ...given(newer)]);
        joined.set('log', joinLogs(older.log ?? [], newer.log ?? []));
        joined.set('topics', joinTopics(older.topics ?? {}, newer.topics ?? {}));
        if (isGiven(older.started) && isGiven(newer.started)) {
            joined.set('started', trimmed(older.started) < trimmed(newer.started) ? older.started : newer.started);
        }
        return Object.fromEntries(joined);
    }

    // ---- The progress of this page ----

    const written = { format: 1, ...data.progress, roadmap: data.roadmap };
    const writtenText = JSON.stringify(written);

    /** What is done, and how many entries of its log were there when it was last written, saved or loaded. */
    const state = { progress: written, saved: (written.log ?? []).length, isWarned: false, isRestored: false };

    function take(progress) {
        state.progress = progress;
        state.saved = (progress.log ?? []).length;
    }

    function warnOfStorage() {
        if (!state.isWarned) {
            state.isWarned = true;
            announce(say('storage-blocked'));
        }
    }

    /** Does something with what the browser keeps for the page, unless it keeps nothing. */
    function withStorage(action) {
        try {
            return action(window.localStorage);
        } catch {
            warnOfStorage();
            return null;
        }
    }

    function keep() {
        const { progress, saved } = state;
        withStorage((storage) => storage.setItem(
            storageKey, JSON.stringify({ written: writtenText, progress, saved })));
    }

    function readKept(kept) {
        const value = JSON.parse(kept);
        checkPlain(value);
        check(value.progress);
        return value;
    }

    /**
     * Takes over what the browser kept; a page that was written anew since is joined with it.
     *
     * @returns whether that made something that is not kept yet
     */
    function takeKept(kept) {
        try {
            const { written: before, progress, saved } = readKept(kept);
            const isSamePage = before === writtenText && Number.isInteger(saved);
            take(isSamePage ? progress : join(progress, written));
            state.saved = isSamePage ? saved : state.saved;
            return !isSamePage;
        } catch {
            announce(say('storage-broken'));
            return false;
        }
    }

    function restore() {
        const kept = withStorage((storage) => storage.getItem(storageKey));
        if (kept === null) {
            take(written);
            return false;
        }
        return takeKept(kept);
    }

    /** Takes over what the browser kept, the first time. */
    function restoreOnce() {
        if (!state.isRestored) {
            state.isRestored = true;
            if (restore()) {
                keep();
            }
        }
    }

    /**
     * Does something when the page has been loaded. On a busy machine Chromium was seen to answer a page that asks while it
     * is being loaded with what was kept before the last change of the page that was there before.
     */
    function whenLoaded(action) {
        const soon = () => setTimeout(action);
        if (document.readyState === 'complete') {
            soon();
        } else {
            window.addEventListener('load', soon, { once: true });
        }
    }

    // ---- Ticking ----

    const isDone = (id) => standing(state.progress, asOf()).get(id) === 'done';

    function withoutEntry(log, index) {
        return { ...state.progress, log: log.filter((entry, i) => i !== index) };
    }

    /** Takes back an entry that was made here and that no file holds yet; tells whether that was enough. */
    function takeBack(id, did, isWanted) {
        const log = state.progress.log ?? [];
        const at = log.findLastIndex((entry, i) =>
            i >= state.saved && currentId(entry.topic) === id && entry.did === did);
        if (at < 0) {
            return false;
        }
        const before = state.progress;
        state.progress = withoutEntry(log, at);
        if (isDone(id) !== isWanted) {
            state.progress = before;
        }
        return state.progress !== before;
    }

    /** Returns today, or the date of the last entry about a topic that counts if that is later. */
    function dateOfNext(id) {
        const limit = asOf();
        return (state.progress.log ?? [])
            .filter((entry) => currentId(entry.topic) === id)
            .map((entry) => trimmed(entry.date))
            .filter((date) => date <= limit)
            .reduce(later, today());
    }

    function append(id, did) {
        const entry = { date: dateOfNext(id), topic: id, did };
        state.progress = { ...state.progress, log: [...(state.progress.log ?? []), entry] };
    }

    function tick(box) {
        const id = box.dataset.topic;
        const isWanted = box.checked;
        if (isDone(id) === isWanted) {
            return; // another window, or what was kept, says so already
        }
        if (!takeBack(id, isWanted ? 'undone' : 'done', isWanted)) {
            append(id, isWanted ? 'done' : 'undone');
        }
        keep();
        show();
    }

    // ---- What the page shows of it ----

    const boxes = [...document.querySelectorAll('input.tick')];
    const entries = [...document.querySelectorAll('.entry')];
    const bars = [...document.querySelectorAll('#timeline .bar')];
    const weeks = [...document.querySelectorAll('#weeks .week')];

    function showCount(done, all) {
        const bar = byId('done');
        bar.max = Math.max(1, all);
        bar.value = done;
        byId('done-count').textContent = say('done-count', number(done), number(all));
    }

    /** Shows where topics stand, and returns how many are done of how many. */
    function show() {
        const states = standing(state.progress, asOf());
        boxes.forEach((box) => {
            box.checked = states.get(box.dataset.topic) === 'done';
            box.toggleAttribute('data-skipped', states.get(box.dataset.topic) === 'skipped');
        });
        [...entries, ...bars].forEach((element) => {
            const topic = states.get(element.dataset.topic);
            element.classList.toggle('done', topic === 'done');
            element.classList.toggle('skipped', topic === 'skipped');
        });
        const inPlan = boxes.filter((box) => !box.hasAttribute('data-skipped'));
        const count = { done: inPlan.filter((box) => box.checked).length, all: inPlan.length };
        showCount(count.done, count.all);
        return count;
    }

    /** Moves the line to the date in the browser, or hides it: it must not call another day today. */
    function moveToday() {
        const line = byId('today');
        if (!line) {
            return;
        }
        const { first, days, x0, dayWidth } = line.dataset;
        const day = inDays(today()) - inDays(first);
        const isWithin = day >= 0 && day < Number(days);
        line.classList.toggle('off', !isWithin);
        if (isWithin) {
            line.setAttribute('transform', `translate(${Number(x0) + day * Number(dayWidth)} 0)`);
        }
    }

    /** Scrolls the timeline, where it is wider than its window, such that the line of today is in the middle. */
    function scrollToToday() {
        const line = byId('today');
        if (line && !line.classList.contains('off')) {
            const view = byId('timeline').parentElement;
            view.scrollLeft += line.getBoundingClientRect().left - view.getBoundingClientRect().left
                - view.clientWidth / 2;
        }
    }

    // ---- Filters ----

    function filter() {
        const phase = byId('filter-phase').value;
        const kind = byId('filter-kind').value;
        const matches = (element) => (phase === '' || (element.dataset.phases ?? '').split(' ').includes(phase))
            && (kind === '' || element.dataset.kind === kind);
        entries.forEach((entry) => { entry.hidden = !matches(entry); });
        bars.forEach((bar) => bar.classList.toggle('off', !matches(bar)));
        weeks.forEach((week) => { week.hidden = week.querySelector('.entry:not([hidden])') === null; });
        return boxes.filter((box) => !box.closest('.entry').hidden).length;
    }

    function announceFilter() {
        const shown = filter();
        announce(say('shown', number(shown), number(boxes.length)));
    }

    // ---- Minutes a day ----

    function showPace() {
        const slider = byId('pace');
        const chosen = slider && data.finishes[Number(slider.value)];
        if (!chosen) {
            return;
        }
        const pace = chosen.pace ?? number(chosen.minutes);
        const finish = isGiven(chosen.finish) ? chosen.text : say('pace-none');
        byId('pace-minutes').textContent = say('pace', pace);
        byId('pace-finish').textContent = finish;
        slider.setAttribute('aria-valuetext', say('pace-finish', pace, finish));
    }

    // ---- Saving and loading ----

    function download(name, content) {
        const link = document.createElement('a');
        link.href = URL.createObjectURL(new Blob([content], { type: 'application/yaml' }));
        link.download = name;
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), URL_LIFE);
    }

    function save() {
        const name = `${data.roadmap}.progress.yaml`;
        download(name, toYaml(inOrderOfKeys(state.progress)));
        take(state.progress);
        announce(say('saved', named(name)));
        keep();
    }

    async function textOf(file) {
        if (file.size > MOST_MEBI * MEBI) {
            throw new Refusal('too-large', number(MOST_MEBI));
        }
        const bytes = await file.arrayBuffer();
        try {
            return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        } catch {
            throw new Refusal('not-text');
        }
    }

    /** Reads a file, or refuses it before anything has changed. */
    async function read(file) {
        const progress = parse(await textOf(file));
        checkPlain(progress);
        check(progress);
        return progress;
    }

    function refuse(file, refusal) {
        const why = refusal instanceof Refusal ? refusal : new Refusal('not-text');
        announce(`${say(why.key, named(file.name), ...why.values)} ${say('nothing-changed')}`);
    }

    async function load(file) {
        try {
            take(join(state.progress, await read(file)));
        } catch (refusal) {
            refuse(file, refusal);
            return;
        }
        const { done, all } = show();
        announce(say('joined', named(file.name), number(done), number(all)));
        keep();
    }

    async function loadChosen(input) {
        const [file] = input.files;
        if (file) {
            await load(file);
            input.value = ''; // so that the same file can be chosen again
        }
    }

    function reset() {
        if (window.confirm(say('reset-confirm'))) {
            take(written);
            withStorage((storage) => storage.removeItem(storageKey));
            show();
            announce(say('reset'));
        }
    }

    // ---- Beginning ----

    function onChange(event) {
        const { target } = event;
        restoreOnce();
        if (target.matches('input.tick')) {
            tick(target);
        } else if (target.matches('#filter-phase, #filter-kind')) {
            announceFilter();
        } else if (target.id === 'load') {
            loadChosen(target);
        }
    }

    function onClick(event) {
        restoreOnce();
        if (event.target.closest('#save')) {
            save();
        } else if (event.target.closest('#reset')) {
            reset();
        }
    }

    /**
     * Another window with the same page has changed what is kept. Nothing is kept in turn: two windows with pages that
     * were written at different times would never stop.
     */
    function onStorage(event) {
        if (event.key === storageKey || event.key === null) {
            restore();
            show();
        }
    }

    /** Shows everything as it is, also after the browser has put old values into the controls. */
    function showAll() {
        show();
        filter();
        showPace();
        moveToday();
    }

    function begin() {
        byId('controls').hidden = false;
        document.addEventListener('change', onChange);
        document.addEventListener('click', onClick);
        document.addEventListener('submit', (event) => event.preventDefault());
        document.addEventListener('input', (event) => event.target.id === 'pace' && showPace());
        window.addEventListener('storage', onStorage);
        window.addEventListener('pageshow', showAll);
        showAll();
        scrollToToday();
        whenLoaded(() => {
            restoreOnce();
            show();
        });
    }

    begin();
})();
