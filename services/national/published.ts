import { pagesHandler } from '@kith/service-kit';
import { pages } from './pages/index.ts';

export const handler = pagesHandler(pages);
