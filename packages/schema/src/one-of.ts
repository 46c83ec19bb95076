/** Input types of which a client sets exactly one field. The decorators cannot say so: whoever builds the schema marks these. */
export const oneOfInputs = ['BlockInput', 'InstantInput'] as const
