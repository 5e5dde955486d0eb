// What every page runs. Each part works on what the server wrote; without any of it the page still does its work.
import 'htmx.org/dist/htmx.esm.js';
import { startDialogs } from './dialogs.js';
import { startFocus } from './focus.js';
import { startFolding } from './folding.js';
import { startLeaveWarning } from './leave.js';
import { startMenus } from './menus.js';
import { startSelection } from './selection.js';
import { startShortcuts } from './shortcuts.js';
import { startToasts } from './toasts.js';
import { startUploads } from './uploads.js';

startDialogs();
startFocus();
startFolding();
startLeaveWarning();
startMenus();
startSelection();
startShortcuts();
startToasts();
startUploads();
