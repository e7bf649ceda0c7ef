import { createNss, type NssOptions } from '../../mock-server/app';
import { serveAsChild } from './child';

serveAsChild((options: NssOptions) => createNss(options).listen());
