import type { TextareaHTMLAttributes } from 'react';
import type { FieldProps } from './fields.tsx';

type TextAreaProps = FieldProps & TextareaHTMLAttributes<HTMLTextAreaElement> & { readonly id: string };

/** Several lines to write on. */
export function TextArea({ label, hint, error, ...area }: TextAreaProps) {
  const { id } = area;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <textarea
        rows={4}
        maxLength={2000}
        {...area}
        data-field={id}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}
