package org.learnroadmap.examples.page;

/** Scripts that measure a page. */
final class Layout {

    /** Lays out what the browser would leave for later because nobody sees it yet: until then it has no true place. */
    static final String ALL_AT_ONCE = """
            [...document.body.querySelectorAll('*')]
                .filter((element) => getComputedStyle(element).contentVisibility === 'auto')
                .forEach((element) => element.style.setProperty('content-visibility', 'visible'));
            """;

    /** Names elements that are wider than the page, or lie beside it, unless they can be scrolled to. */
    static final String STICKING_OUT = """
            const width = document.documentElement.clientWidth;
            const scrolls = (element) => {
                for (let around = element; around; around = around.parentElement) {
                    if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(around).overflowX)) {
                        return true;
                    }
                }
                return false;
            };
            const out = [...document.body.querySelectorAll('*')]
                .filter((element) => element.checkVisibility({ visibilityProperty: true }))
                .filter((element) => {
                    const box = element.getBoundingClientRect();
                    return box.width > 2 && (box.left < -1 || box.right > width + 1);
                })
                .filter((element) => !scrolls(element))
                .map((element) => element.outerHTML.slice(0, 200));
            if (document.documentElement.scrollWidth > innerWidth) {
                out.push(`the page is ${document.documentElement.scrollWidth} wide, the window ${innerWidth}`);
            }
            return out.slice(0, 10);
            """;

    /** Names pairs of texts or controls that lie over each other. Lines of one text may touch. */
    static final String OVERLAPS = """
            const NEAR = 3;
            const visible = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
            /** Returns what is seen of a box within what clips it. */
            const clipped = (box, element) => {
                let { left, right, top, bottom } = box;
                for (let around = element; around; around = around.parentElement) {
                    const style = getComputedStyle(around);
                    if (style.overflowX !== 'visible' && around !== document.body
                        && around !== document.documentElement) {
                        const bounds = around.getBoundingClientRect();
                        left = Math.max(left, bounds.left);
                        right = Math.min(right, bounds.right);
                        top = Math.max(top, bounds.top);
                        bottom = Math.min(bottom, bounds.bottom);
                    }
                    if (style.clipPath !== 'none' || style.clip !== 'auto') {
                        return null;
                    }
                }
                return right - left > NEAR && bottom - top > NEAR ? { left, right, top, bottom } : null;
            };
            const pieces = [];
            const add = (owner, box, name) => {
                const seen = clipped(box, owner);
                if (seen) {
                    pieces.push({ ...seen, owner, name });
                }
            };
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
                const text = walker.currentNode;
                const owner = text.parentElement;
                if (text.data.trim() !== '' && !owner.closest('script, style, title, option') && visible(owner)) {
                    const range = document.createRange();
                    range.selectNodeContents(text);
                    [...range.getClientRects()].forEach((box) => add(owner, box, text.data.trim().slice(0, 60)));
                }
            }
            document.querySelectorAll('input, select, progress').forEach((control) => {
                if (visible(control)) {
                    add(control, control.getBoundingClientRect(), control.outerHTML.slice(0, 60));
                }
            });
            pieces.sort((one, other) => one.top - other.top);
            const overlaps = [];
            pieces.forEach((one, i) => {
                for (let j = i + 1; j < pieces.length && pieces[j].top < one.bottom - NEAR; j++) {
                    const other = pieces[j];
                    if (one.owner !== other.owner
                        && other.left < one.right - NEAR && one.left < other.right - NEAR) {
                        overlaps.push(`${one.name} <> ${other.name}`);
                    }
                }
            });
            return overlaps.slice(0, 10);
            """;

    private Layout() {}
}
