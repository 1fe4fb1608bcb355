import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { createHeartbeat } from '../../client/browser/heartbeat.ts';

const BEAT = 100;

/** A heartbeat of something that answers as long as `lives()`, on a clock that the test moves. */
function watched(lives: () => boolean) {
  let asked = 0;
  let deaths = 0;
  const waiting: (() => void)[] = [];
  const heartbeat = createHeartbeat({
    beat: BEAT,
    mostMissed: 3,
    ask: () => {
      asked++;
      return lives() ? Promise.reject(new Error('an error is an answer')) : new Promise<void>((go) => waiting.push(go));
    },
    dead: () => deaths++,
  });
  /** What was answered is heard. */
  const heard = () => new Promise((go) => setImmediate(go));
  const beats = async (count: number) => {
    for (let i = 0; i < count; i++) {
      mock.timers.tick(BEAT);
      await heard();
    }
  };
  const answer = () => {
    for (const go of waiting.splice(0)) go();
    return heard();
  };
  return { heartbeat, beats, answer, asked: () => asked, deaths: () => deaths };
}

test('what answers lives on', async (t) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.after(() => mock.timers.reset());
  const { heartbeat, beats, asked, deaths } = watched(() => true);
  heartbeat.start();
  await beats(20);
  assert.deepEqual([asked(), deaths()], [20, 0]);
  heartbeat.dispose();
  await beats(5);
  assert.equal(asked(), 20);
});

test('what misses several beats in a row is dead, once; a late answer is an answer', async (t) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.after(() => mock.timers.reset());
  const { heartbeat, beats, answer, asked, deaths } = watched(() => false);
  heartbeat.start();
  await beats(3);
  assert.deepEqual([asked(), deaths()], [1, 0]);
  await answer();
  await beats(3);
  assert.deepEqual([asked(), deaths()], [2, 0]);
  await beats(10);
  assert.deepEqual([asked(), deaths()], [2, 1]);
  heartbeat.start();
  await beats(10);
  assert.deepEqual([asked(), deaths()], [3, 2]);
});
