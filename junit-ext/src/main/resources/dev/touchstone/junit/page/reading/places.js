'use strict';
/** Which place of the report an address names, and the address of a place. */
(() => {
  const OVERVIEW = { view: 'overview' };

  /** Several modules may have a test of the same name. */
  function keys(report) {
    const seen = new Map();
    report.tests.forEach((test) => seen.set(test.id, (seen.get(test.id) || 0) + 1));
    return report.tests.map((test) => seen.get(test.id) > 1 ? `${test.module || ''}!${test.id}` : test.id);
  }

  const to = (text) => `#${encodeURI(text)}`;

  function decoded(hash) {
    try {
      return decodeURIComponent(hash.slice(1));
    } catch (malformed) {
      return hash.slice(1);
    }
  }

  function within(report, index, rest) {
    const test = report.tests[index];
    const asked = test.cases && rest.startsWith('case/') ? test.cases.ids.indexOf(rest.slice(5)) : -1;
    if (asked >= 0) {
      return { view: 'case', test: index, case: asked };
    }
    const version = report.versions.findIndex((each) => each.name === rest);
    return version >= 0 ? { view: 'test', test: index, version } : null;
  }

  function inTests(report, address) {
    const names = [keys(report), report.tests.map((test) => test.id)];
    for (const each of names) {
      const index = each.indexOf(address);
      if (index >= 0) {
        return { view: 'test', test: index };
      }
    }
    const index = names[0].findIndex((key) => address.startsWith(`${key}/`));
    const plain = index >= 0 ? index : names[1].findIndex((id) => address.startsWith(`${id}/`));
    return plain < 0 ? null : within(report, plain, address.slice((index >= 0 ? names[0] : names[1])[plain].length + 1));
  }

  function place(report, hash) {
    const address = Touchstone.visible(decoded(hash));
    if (address === '') {
      return OVERVIEW;
    }
    const version = report.versions.findIndex((each) => each.name === address);
    return inTests(report, address)
      || (version >= 0 ? { view: 'overview', version } : { view: 'overview', unknown: address });
  }

  const addresses = (report) => {
    const names = keys(report);
    return {
      test: (test) => to(names[test]),
      verdict: (test, version) => to(`${names[test]}/${report.versions[version].name}`),
      case: (test, index) => to(`${names[test]}/case/${report.tests[test].cases.ids[index]}`),
      version: (version) => to(report.versions[version].name),
    };
  };

  Touchstone.places = { place, addresses };
})();
