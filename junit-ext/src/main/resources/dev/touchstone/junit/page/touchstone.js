'use strict';
/** What the scripts of the page share; each adds its part. */
globalThis.Touchstone = {
  h: preact.h,
  Fragment: preact.Fragment,
  hooks: preactHooks,
  plots: {},
  views: {},
};
