// What news pages say besides their story, collected by hand from web pages of 2007 to 2024. In lower case
// and without punctuation, which the matcher does not see. Each list says where its phrases must stand.

function read(list: string): readonly string[] {
  return list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}

/** All the words of a line. */
export const WHOLE_LINES = read(
  `advertisement, advertisements, advertising, sponsored, sponsored content, sponsored links, promoted,
  promoted content, paid content, paid post, partner content, ads by google, ads by adblade, advertisement
  continue reading the main story, continue reading the main story, continue reading, continue reading
  below, story continues below, story continues below advertisement, article continues below, article
  continues after advertisement, story continues after advertisement, advertisement story continues below,
  this advertisement has not loaded yet, skip advertisement, skip ad, skip to content, skip to main
  content, close this dialog, back to top, top of page, report this ad, why this ad, remove ads, about
  this ad, scroll to continue, keep reading, scroll down for video, scroll down for videos, scroll down
  for more, scroll for more, related, related news, related stories, related story, related articles,
  related article, related content, related coverage, related links, related topics, related posts,
  related video, related videos, related internet links, related materials, more related, see all related,
  more news, more on this story, more stories, more like this, more from this section, more top stories,
  more headlines, latest news, latest headlines, latest stories, trending, trending now, trending stories,
  trending topics, most read, most popular, most viewed, most watched, most shared, most commented, most
  emailed, most recent, top stories, top news, editors picks, editors choice, recommended, recommended for
  you, recommended stories, recommended reading, we recommend, you may also like, you might also like, you
  may like, also in the news, around the web, from around the web, elsewhere on the web, popular now, up
  next, read more, read more here, read more below, read next, read also, also read, see also, read the
  full story, read full story, read full article, read the full article, full story, read the full story
  here, show more, show less, view more, view all, see all, learn more, find out more, load more, watch
  now, watch live, watch next, watch this video, watch this video again, watch the video, play video,
  video, videos, video loading, loading video, video player is loading, this is a modal window, media
  caption, media playback is not supported on this device, image caption, image source, image copyright,
  view gallery, photo gallery, view photos, view larger image, enlarge image, enlarge this image, hide
  caption, toggle caption, show caption, open image in gallery, view image in fullscreen, fullscreen,
  click to enlarge, slideshow, gallery, share, share this, share this article, share this story, share
  this page, share this post, share on facebook, share on twitter, share on x, share on linkedin, share on
  whatsapp, share via email, share this story on facebook, share by email, share save, save share, share
  article, tweet, tweet this, pin it, retweet, recommend, like this, copy link, copy link to clipboard,
  link copied, facebook, twitter, whatsapp, linkedin, pinterest, reddit, telegram, messenger, instagram,
  facebook twitter, facebook twitter email, google, digg, stumbleupon, newsvine, delicious, email, e mail,
  email this, email article, email this article, e mail this, email to a friend, email this to a friend, e
  mail this to a friend, send to a friend, print, print this, print article, print this article, print
  page, print version, printable version, printer friendly, printer friendly version, print email, email
  print, reprints, reprints and permissions, text size, font size, resize text, increase font size,
  decrease font size, listen, listen to this article, listen to article, save, save article, save this
  story, bookmark, bookmark this, saved, saving, add to favorites, save for later, gift this article, give
  this article, subscribe, subscribe now, subscribe today, subscribe for free, sign in, sign up, sign up
  now, log in, login, log out, register, register now, join now, join the conversation, join the
  discussion, newsletter, newsletters, newsletter sign up, newsletter signup, sign up for newsletters, get
  the newsletter, follow, following, follow us, follow me, connect with us, contact us, contact, about us,
  privacy, privacy policy, terms of use, terms of service, terms and conditions, cookie policy, cookie
  settings, privacy notice, accept, accept all, accept cookies, accept all cookies, reject all, manage
  cookies, manage preferences, manage consent, no thanks, not now, maybe later, dismiss, comments,
  comment, add comment, add a comment, post a comment, post comment, leave a comment, leave a reply, view
  comments, show comments, read comments, load comments, view all comments, no comments, comments are
  closed, have your say, reply, report abuse, poll loading, loading, please wait, prev next, previous,
  next, previous next, previous article, next article, home, menu, search, sections, topics, tags, filed
  under, story tools, toolbox, rss, rss feed, rss feeds, breaking news, exclusive, live updates, download
  the app, get the app, open in app, correction request, report a typo, send feedback, write to editor,
  follow this topic, local top stories, news alerts, in this article, in this story, on this page, table
  of contents, have something to add to this story share it in the comments, your ad here, sorry we are
  not currently accepting comments on this article, please enable javascript to watch, we value your
  privacy, your privacy choices, your privacy, cookie preferences, cookie notice, cookies policy, cookie
  consent, manage your cookie settings, manage cookie settings, manage my cookies, manage your privacy
  settings, strictly necessary cookies, functional cookies, performance cookies, targeting cookies,
  advertising cookies, always active, reject non essential cookies, do not sell my personal information,
  do not sell or share my personal information, do not sell my info, california residents, privacy
  settings, privacy and cookies, cookies, terms, terms of sale, accessibility help, accessibility
  statement, advertise with us, work with us, site map, sitemap, help, advertisement scroll to continue
  reading, scroll to continue reading, article continues below this ad, story continues below this ad,
  article continues below advertisement, content continues below, this ad will end in, promoted stories,
  paid partner content, from our partners, getty images, afp, ap photo, file photo, watch the video above,
  watch the video below, watch below, watch the full video, listen now, listen to this story, listen to
  the article, report an error, report an issue, send us feedback, give us your feedback, give feedback,
  leave feedback, thanks for reading, thank you for reading, enable notifications, allow notifications,
  turn on notifications, notifications, get notifications, here is what you need to know, jump to
  comments, skip to comments, go to comments, be the first to comment, sign in to comment, log in to
  comment, sign in to reply, sort by newest, sort by oldest, newest first, oldest first, popular, popular
  stories, top headlines, latest, opens in new tab, opens in new window, opens in a new tab, opens in a
  new window, external link, hide, close, close ad, cancel, ok, got it, i accept, i agree, agree, agree
  and close, accept and continue, allow all, decline, reject, unsubscribe, continue, skip, submit, done,
  see more, see less, read less, expand, collapse, a a, print this story, share full article, share on
  bluesky, share on threads, share on reddit, share on telegram, bluesky, threads, tiktok, youtube,
  snapchat, x, our standards the thomson reuters trust principles, make us preferred on google, add us as
  a preferred source on google, add as preferred on google, prefer us on google, my account, my profile,
  your account, manage subscription, gift subscriptions, start free trial, start your free trial,
  subscriber only, subscribers only, for subscribers, premium, premium content, exclusive content, members
  only, already subscribed, already a subscriber, already registered, why you can trust us, about the
  author, about the authors, meet the author, more from this author, all posts, view comments
  conversation, most discussed, today s top stories, todays top stories, more top news, more for you, dive
  deeper, explore more, keep exploring, whats next, discover more, advertisement content continues below,
  see the photo, see the photos, see the video, see photos, read more trending stories, prev, write a
  comment, see all comments, recent comments, view full image, photo, photos, story developing, printer
  friendly version email a friend`,
);

/** The first words of a line, before a colon, a bar or an arrow: `Read more: Fed raises rates`. */
export const LABELS = read(
  `read more, read also, read next, also read, see also, must read, related, related story, related
  stories, related news, related article, related articles, related coverage, related video, related link,
  related links, related roundup, related content, more, more on this, more news, more stories, read, read
  this, read the full story, watch, watch video, watch now, watch this, watch live, video, watch the
  video, full video, photos, pictures, in pictures, gallery, photo gallery, slideshow, listen, podcast,
  tags, tag, topics, filed under, categories, category, keywords, posted in, share this, share this
  article, share this story, share on, share, follow us, follow, newsletter, subscribe, sign up,
  recommended, most read, trending, dont miss, you may also like, sponsored, advertisement, story tools,
  bookmark with, click here, learn more, find out more, in pics, must watch, listen now, in case you
  missed it, related topics, up next, watch next, also watch, explore, more from`,
);

/** The first words of a line that asks its reader to do something, or names who made it. */
export const OPENINGS = read(
  `follow us on, follow us at, follow me on twitter, follow her on twitter, follow him on twitter, like us
  on, find us on, join us on, connect with us on, like and follow us, share this article, share this
  story, share this post, share on facebook, share this with, share on twitter, sign up for our, sign up
  for the latest, sign up here, sign up to our, sign up to the, sign up to receive, sign up for free, sign
  up today, sign up now, sign up for breaking, sign in to, log in to, login to, signup for our, get our
  free, get our daily, get our newsletter, get the latest news, get breaking news, get daily news, get
  unlimited, get full access, get more stories, get alerts, subscribe to our, subscribe to the, subscribe
  to read, subscribe to continue, subscribe now, subscribe for, subscribe today, already a subscriber,
  already a member, already have an account, not a subscriber, not a member, become a member, become a
  subscriber, register to continue, register for free, create a free account, to continue reading, to read
  the full, to keep reading, to read more, to view this, continue reading with, this article is for
  subscribers, this content is for subscribers, this story is for subscribers, this is a premium article,
  you have reached your, youve reached your, you have read your, you have free articles, support our
  journalism, support independent journalism, support quality journalism, unlock this article, download
  our, download the app, download the free, get our app, get the app, open in the app, available on the
  app store, click here to, click here for, click to, tap here to, click the link, on a mobile device,
  using a mobile device, read more stories, read more about, read more on, read more from, read the
  latest, read full, read the full, see more of, we use cookies, this website uses cookies, this site uses
  cookies, we and our partners, by using this site, by entering your email, by submitting your, you can
  unsubscribe, you may unsubscribe, enter your email, your email address will not, thank you for
  subscribing, thanks for signing up, please check your inbox, please enable javascript, javascript is,
  your browser does not support, your browser doesnt support, please disable your ad, please turn off your
  ad, we noticed youre using an ad, it looks like youre using an ad, this video is not available, this
  video cannot, sorry this video, sorry we are not currently, video unavailable, the views expressed in
  the comments, the comments below have, comments on this article, comments are closed, commenting is,
  have something to add, send your comments, do you have a story, got a story, have a story, got a tip,
  have a news tip, contact us at, email us at, send tips, reporting by, additional reporting by, writing
  by, editing by, photo by, photos by, photograph by, picture by, photo credit, photo courtesy, photo via,
  photo from, image credit, image courtesy, image via, image from, image by, images via, image source,
  picture credit, pictures by, video by, video via, file photo, read or share this story, this article was
  originally published, this story was originally published, this article originally appeared, this
  article first appeared, this post originally appeared, view comments, related items, tagged with, by
  clicking i, by clicking sign up, by clicking subscribe, by clicking accept, by clicking you agree, by
  signing up you, by signing up i, by subscribing you, by subscribing i, by registering you, by using our
  site, by using our website, by using our service, by continuing to use, by continuing to browse, by
  continuing you, our website uses cookies, see more stories, more from our, copyright reuters, copyright
  the associated press, view this post on, we process your data, we value your privacy, this site is
  protected, we and selected, you can manage your cookie, you can withdraw your consent, by clicking
  agree, by clicking ok, by clicking continue, by accepting you, you consent to, cookies help us, get the
  days top stories, get the day s top stories, get the best of, get the top stories, get todays, get the
  mornings, get our best, get our top, get local news, get the news you, get exclusive access, get
  notified, get the newsletter, receive the latest, sign up and get, sign up with, sign up to get, sign up
  for daily, sign up for email, sign up for updates, sign up for news, sign up using, sign me up,
  subscribe for unlimited, subscribe from, you are reading a free, this article is exclusive to, this
  article is only available, this article is available, this story is available exclusively, this story is
  exclusive to, this content is exclusive, this content is only available, this content is available, to
  continue please, to continue your, to comment you, to join the conversation, you must be logged in, you
  must be signed in, please log in, please login, please sign in, please subscribe, try unlimited, enjoy
  unlimited, limited time offer, save on your subscription, choose your plan, cancel anytime, cancel any
  time, already have a subscription, already subscribed, support the guardian, support our work, support
  local journalism, if you value our, if you enjoy our, donate today, donate now, join us on telegram,
  join us on whatsapp, join us on facebook, click to share, click to email, click to print, swipe to, scan
  the qr, scan this qr, use our app, try our app, install our, available to download, available on apple,
  available on google, notifications can be, turn on notifications, stay up to date with notifications,
  stay up to date with our, stay informed with, dont miss a, be the first to know, enjoying this article,
  enjoyed this article, did you like this, was this article, was this page, what did you think of this, do
  you have a tip, have a tip email, have something to share, have your say in, let us know in the
  comments, tell us what you, email the author, email this reporter, contact the author, contact this
  reporter, this story contains affiliate, this article contains affiliate, this post contains affiliate,
  we may earn, when you buy through, as an amazon associate, prices correct at, the video player, your
  browser cannot, your browser is, update your browser, javascript must, javascript needs, javascript
  seems, enable javascript, enable cookies, ad blocker detected, you appear to be using an ad, please
  allow ads, please whitelist, please consider disabling, ad feedback, advertisement feedback, our
  standards, learn more about our, read our privacy, read our terms, read our full, see our privacy, see
  our terms, view our, republish this, reuse this content, spotted an error, see an error, report a
  correction, subscribe to unlock, subscribe for full, start your free, start a free, to read this
  article, to read this story, to access this article, to access this content, you are using an ad, you
  are using an outdated, follow the latest news, follow the latest updates`,
);

/** The first words of a line of a few words without a stop: `More from Politics`, `Sponsored by Harbour Bank`. */
export const SHORT_OPENINGS = read(
  `more from, more on, sponsored by, powered by, promoted by, presented by, ads by, brought to you by,
  watch our, watch live, listen to our, hear more, join us on, find us on, follow us, find us, follow our,
  share on, share to, share with, see more on, see more from, see all, view all, view more, try for,
  unlimited access, special offer, subscribe and, subscribe with, subscribe or, tap to, read our, see our,
  back to, all topics, in association with, available on, also on, never miss, made with, this video is,
  this video has, our journalism, youve read, youve used, youve hit, you are out of free, not registered,
  become a supporter, join our, write to us`,
);

/** Words that tell wherever they stand in a line: they speak of the page, in the first person or in legal terms. */
export const ANYWHERE = read(
  `all rights reserved, may not be published broadcast, may not be reproduced, we use cookies to, we use
  cookies and, we use cookies on, our use of cookies, our cookie policy, our privacy policy, our terms of,
  terms of use and privacy, privacy policy and terms, terms of service apply, subscribe to our newsletter,
  sign up for our newsletter, our free newsletter, our daily newsletter, our weekly newsletter, our email
  newsletter, our newsletters, delivered to your inbox, straight to your inbox, follow us on twitter,
  follow us on facebook, follow us on instagram, like us on facebook, follow me on twitter, our facebook
  page, our youtube channel, our telegram channel, our whatsapp channel, download our app, our mobile app,
  disable your ad blocker, protected by recaptcha, affiliate commission, we may earn a commission, we earn
  a commission, we may earn commission, we may receive a commission, earn us a commission, may earn an
  affiliate, this site uses cookies, this website uses cookies, contains affiliate links, appeared first
  on, direct to your inbox, in your inbox every, to your inbox every, opens in new window, opens in a new
  window, opens in new tab, access information on a device, storing of cookies on your device,
  personalised ads, personalized ads, personalised content and ads, free articles remaining, free articles
  this month, free articles left, unlimited digital access, our whatsapp group, our telegram group, our
  app for, subscribe to our youtube, us on google news, turned off anytime in the browser, as a preferred
  source, not permitted to republish`,
);

/** As {@link ANYWHERE}, of lines that some readers miss: who else worked on a story. */
export const CREDITS = read(
  `contributed to this report, contributed to this story, contributed to this article, contributed
  reporting, contributed to this post, reported from`,
);
