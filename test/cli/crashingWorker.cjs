// A worker that dies over any line that says "crash", for the tests of what happens then.
const { worker } = require('workerpool');

worker({
  answerLines: (lines) =>
    lines
      .map((line) => {
        const words = new TextDecoder().decode(line);
        if (words.includes('crash')) process.exit(1);
        return `${words}!\n`;
      })
      .join(''),
});
