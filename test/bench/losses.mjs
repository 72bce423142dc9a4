// Why consentry is behind where it is, and what was tried: shown in the report beside the numbers, for as long as they say so.

/** @type {readonly { metrics: readonly string[], why: string }[]} */
export const losses = [
  {
    metrics: ['bytes-first', 'bytes-all', 'bytes-returning'],
    why:
      'The script tag holds what others leave to a server or to the site: the law of some ninety places with its dates, time zones, the ' +
      'check of the configuration, a sealed record, Consent Mode, and a gate that keeps the order of the document. What each part weighs ' +
      'stands in [decision 3](../decisions/0003-what-the-budgets-bought.md), with what was tried: commands and explanations in files of ' +
      'their own, a check that only says yes or no. All of it together would not reach the smallest peer.',
  },
  {
    metrics: ['requests-first', 'trips'],
    why:
      'The interface is a file of its own, so that who has answered never loads it, and it is known to be needed only once the script ' +
      'runs. A page that preloads it (the line “preloaded”) waits for as many answers in a row as with the single file.',
  },
  {
    metrics: ['script-1', 'script-4', 'script-6', 'task-1', 'heap'],
    why:
      'Half of it is the core (reading the configuration, finding place and law, deciding), half is drawing with Preact. Tried: the ' +
      'tables of languages that `Intl` loads are no longer needed, which took 12 of 31 ms; styles are made important by the build; ' +
      'colours are compared without a canvas; both files are compiled while they arrive, which took 6 of 20 ms. No part that is left ' +
      'takes more than 2 ms.',
  },
  {
    metrics: ['banner-1', 'banner-4', 'banner-6', 'banner-slow', 'lcp-4', 'lcp-slow', 'blocking-6'],
    why:
      'The banner comes in a second file after the script, and after its work, for both of which see above. Against the lazy Preact ' +
      'floor, which knows no law and checks nothing, that is the whole difference.',
  },
  {
    metrics: ['paint-1', 'paint-4', 'paint-100', 'paint-1000'],
    why: 'The answer is written and sealed before the click is over. Gates are released after the paint.',
  },
  {
    metrics: ['ran-1', 'ran-4', 'ran-100', 'ran-1000', 'returning-first', 'returning-last-1000'],
    why:
      'After a click the paint comes first, then slices of 8 ms; an inline script waits for the files before it, as in a parser. Peers ' +
      'run everything in the task of the click, or all files at once in any order. Tried: six files are asked for ahead, which brought ' +
      'the last of a hundred forward by a third; the log is loaded and hashed when the tags have had their turn. Asking for files before ' +
      'the paint made that later and won nothing.',
  },
  {
    metrics: ['returning-script', 'returning-task'],
    why:
      'The record is decoded and checked, decided upon again by the law of that day, and what is denied is swept, before the first tag. ' +
      'A third went with compiling the file while it arrives. What is left is spread thin: the first look at `document.cookie` takes 1 ' +
      'to 2 ms, nothing else as much.',
  },
  {
    metrics: ['returning-script-1000', 'returning-longest-1000', 'accept-blocking-1000'],
    why:
      'Each element is taken out, marked and put back, and a script’s promises end before the next script runs, as in a parser. Putting it ' +
      'back, which is running it, is two thirds of the time.',
  },
  {
    metrics: ['insert-script', 'insert-task'],
    why:
      'Every inserted node is looked at, because a tag may come at any time; who looks only once pays nothing and misses it. It is 1 µs for ' +
      'a node, and a test keeps the whole under a tenth of what the page itself takes.',
  },
];
