export { change, decided, type Work } from '@kith/service-kit';
