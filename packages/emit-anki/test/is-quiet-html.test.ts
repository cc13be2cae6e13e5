import { expect, test } from 'vitest';
import { isQuietHtml } from '../src/html/is-quiet-html.ts';

test.each([
  'Lists containers',
  'a &lt; b &amp; &#91;c] 5 > 4'.replace('>', '&gt;'),
  '<pre class="command"><code><span class="program">docker</span> ps</code></pre>',
  '{{c1::<span class="flag">-a</span>}}',
  '<a href="https://example.org/?a=b&amp;c">docs</a><br><b>x</b>',
  '<img src="cribnotes-cat-1a2b3c4d.png" alt="A &quot;cat&quot;">',
  '<table class="sides"><tr><td>a</td></tr></table><ul><li>b</li></ul><kbd>Ctrl</kbd>',
])('%s only shows something', (html) => {
  expect(isQuietHtml(html)).toBe(true);
});

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="https://example.org/x.png" alt="">',
  '<img src="cribnotes-a.png" alt="" onload="x()">',
  '<span onclick="x()">a</span>',
  '<span class="a" style="x">a</span>',
  '<SPAN CLASS="a" ID="b">a</SPAN>',
  '<a href="javascript:x()">a</a>',
  '<a href="https://a" onclick="x()">a</a>',
  '<b/onclick=x()>',
  '</b onclick=x()>',
  '<svg/onload=x()>',
  '<h1>a</h1>',
  '<constructor>',
  '<!-- a -->',
  '<',
  'a > b',
  '[sound:a.mp3]',
  '[ANKI:tts lang=en]a[/anki:tts]',
  '[latex]a[/latex]',
  '[$]a[/$]',
  '[[type:Front]]',
  '{{Front}}',
  '{{c2::a}}',
  '\\(a\\)',
  '\\[a\\]',
])('%s does more', (html) => {
  expect(isQuietHtml(html)).toBe(false);
});
