import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scripts, visit } from './browser.mjs';

const { search } = await scripts.shared('search.js');

const opened = (hash = '#/perkara') => {
  visit('/camunda/app/cockpit/default/', hash);
  return search('#/perkara', ['state', 'page']);
};

const never = () => assert.fail('the address says it already');

test('what tells of no person stands in the address, and the page starts with it', () => {
  const { asked, go } = opened('#/perkara?state=closed');
  assert.deepEqual(asked('siti'), { state: 'closed' });

  go({ state: 'running', page: 2, applicant: '' }, never);

  assert.equal(location.hash, '#/perkara?state=running&page=2');
});

test('a name stands in no address, and is looked for all the same', () => {
  const { asked, go, back } = opened();
  asked('siti');

  go({ applicant: 'Nina', number: 'PHI-1', state: 'closed' }, never);

  assert.equal(location.hash, '#/perkara?state=closed');
  assert.deepEqual(asked('siti'), { applicant: 'Nina', number: 'PHI-1', state: 'closed' });
  assert.equal(back(), '#/perkara?state=closed');
});

test('where the address stays as it is, the page is drawn anew', () => {
  const { asked, go } = opened();
  asked('siti');
  const drawn = [];

  go({ applicant: 'Nina' }, () => drawn.push(asked('siti')));
  go({}, () => drawn.push(asked('siti')));

  assert.deepEqual(drawn, [{ applicant: 'Nina' }, {}]);
  assert.equal(location.hash, '#/perkara');
});

test('who logs in after a colleague finds nothing of what they typed', () => {
  const { asked, go } = opened();
  asked('siti');
  go({ applicant: 'Nina' }, () => {});

  assert.deepEqual(asked('budi'), {});
  assert.deepEqual(asked('siti'), {});
});

test('what is written by hand into the address counts where it may stand there, and nowhere else', () => {
  const { asked } = opened('#/perkara?applicant=Nina&state=closed&id=1');

  assert.deepEqual(asked('siti'), { state: 'closed' });
});
