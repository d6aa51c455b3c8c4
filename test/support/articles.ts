/** An article with the troubles of scraped ones, written for the tests. */
export const HARBOUR = `Dockers' union and port agree to talks

Dockers' union and port agree to talks

By Helen Marsh

PORTHAVEN (Northern Wire) - The dockers' union will meet the Porthaven Port Authority on Monday after a nine-day strike, both sides said.

"We have never refused to talk", Maria Okafor, the union's general secretary, told reporters outside the gates. "What we refuse is to be told what the result will be."

The authority's chairman, Sir Alan Whitlock, called the strike "regrettable" but welcomed the meeting.

“There is a deal to be done here,” he said.

Advertisement

Mr Whitlock has run the authority since 2011. According to Okafor, "not one promise of those years was kept".

The government has stayed out of the dispute so far. Transport Minister Jens Dahl said on Friday that he would not "hold anybody's coat".

Related news
`;
