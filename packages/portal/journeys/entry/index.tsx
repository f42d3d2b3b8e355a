export { Home } from './home.tsx';
export { NotHere } from './not-here.tsx';
export { SignIn } from './sign-in.tsx';
export { Start } from './start.tsx';
