import { expect, test } from 'vitest';
import { siteFences } from '../../src/reading/text/site-fences.ts';
import { replaceIn } from '../../src/reading/text/text-map.ts';
import { readNotes, variantsOf } from '../read-notes.ts';

const fenced = (text: string): string => replaceIn(text, siteFences(text)).text;

test.each([
  ['{% highlight sh %}\nls\n{% endhighlight %}', '~~~~~~sh\nls\n~~~~~~'],
  ['{% highlight sh linenos %}\nls\n{% endhighlight %}', '~~~~~~sh\nls\n~~~~~~'],
  ['{% codeblock lang:sh %}\nls\n{% endcodeblock %}', '~~~~~~sh\nls\n~~~~~~'],
  ['{{< highlight sh "linenos=true" >}}\nls\n{{< /highlight >}}', '~~~~~~sh\nls\n~~~~~~'],
  ['- a\n\n  #+BEGIN_SRC sh\n  ls\n  #+END_SRC', '- a\n\n  ~~~~~~sh\n  ls\n  ~~~~~~'],
])('code in a frame of its own is code: %j', (text, asFence) => {
  expect(fenced(text)).toBe(asFence);
});

test.each([
  '{% highlight sh %}\nls without an end',
  '```\n{% highlight sh %}\nls\n{% endhighlight %}\n```',
  '{{ .Values.port }} and {% raw %}words{% endraw %}',
])('other text stays: %j', (text) => {
  expect(fenced(text)).toBe(text);
});

test('places are those of the file', async () => {
  const topic = await readNotes([
    '# Docker\n\nBuild it:\n\n{% highlight sh %}\ndocker ps\n{% endhighlight %}\n',
  ]);
  expect(variantsOf(topic)[0]?.occurrences[0]?.span.start).toMatchObject({ line: 6, column: 1, offset: 40 });
});
