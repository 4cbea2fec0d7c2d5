import { countOnMessage } from '../../src/measures/index.js';
import { chartsOf } from './workers.js';

countOnMessage(self, chartsOf);
