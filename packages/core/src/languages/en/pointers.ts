import type { PointerWords } from '../pointer-words.ts';

export const pointers: PointerWords = {
  by: String.raw`with|via|using|followed\s+by|by(?:\s+(?:running|using|typing|entering|executing|issuing))?`,
  taken: String.raw`(?:what|which|who|whom|how|where|that)\s.*|(?:an?|the|something|\p{L}+s)\s(?:.*\s)?to\s\p{L}+|(?:you|we|they|it)\s\p{L}+|is|are|was|were|be|been|\p{L}+(?:ed|wn)`,
  stranded: String.raw`(?:wrap|put|enclose|pack)\p{L}*\s(?:.*\s)?in|into|from|of|than|inside|within|between|against`,
  use: String.raw`(?:(?:just|simply|please)\s+)?(?:use|run|type|enter|execute|issue|call|try|do|write|press|hit)`,
  you: String.raw`(?:you|we|one)(?:['’](?:d|ll))?(?:\s+(?:can|could|may|will|must|should|need\s+to|have\s+to|want\s+to))?(?:\s+(?:also|just|simply|always|then))?`,
  needing:
    "to|not|never|how|what|which|who|that|others?|they|can|will|must|should|don['’]t|let|please|is|are|was|were|be|been",
  object: String.raw`(?:the|this|that)\s+(?:commands?|line|keys?)`,
  following: String.raw`(?:(?:the|these|one\s+of\s+the|either\s+of\s+the)\s+)?following(?:\s+(?:commands?|lines?|keys?|one))?|(?:the\s+)?(?:commands?|lines?|keys?)\s+below`,
  purpose: String.raw`(?:in\s+order\s+)?to\s|(?:if|when)\s+(?:you|we)\s`,
  joins: String.raw`and|or|then|also|so|first|next|now|finally|alternatively|(?:for|by)\s+this`,
  example: String.raw`e\.?\s?g\.?|ex\.|i\.e\.?|for\s+(?:example|instance)|like\s+(?:this|so)|as\s+follows|this\s+way`,
  cut: [
    ['To list containers, use the command:', 'To list containers'],
    ['You can list containers with', 'You can list containers'],
    ['To install it, you’d run:', 'To install it'],
    ['Run the image with the following command:', 'Run the image'],
    ['To accept requests on a port you can use:', 'To accept requests on a port'],
    ['Login to docker using', 'Login to docker'],
    ['To run it in detached mode using run', 'To run it in detached mode'],
    ['Leave off the port of the host, e.g.', 'Leave off the port of the host'],
  ],
  stay: [
    'Runs a command',
    'Repeats the last command',
    'Keep it running',
    'Prints what to run',
    'Shows the room that the folder is using',
    'The tools it comes with',
    'Files in use',
    'A place to work with',
    'The output looks like this',
  ],
};
