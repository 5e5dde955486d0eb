// What only the page runs on which an answer is written; the plain form does its work without any of it.
import { startEditor } from './answer-text.js';
import { startNarrowing } from './narrowing.js';
import { startPreview } from './preview.js';

startEditor(startPreview());
startNarrowing();
