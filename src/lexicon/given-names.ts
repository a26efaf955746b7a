/** Given names whose bearers are nearly all of one gender, by region; names of both (Robin, Kim, Andrea) are left out. */
export interface GivenNameEntry {
  /** As in print, parted by ", ". */
  readonly words: string
  readonly gender: 'male' | 'female'
  readonly note: string
}

/** Only a hint: a title, a gendered role or a pronoun beside the name overrules it. */
export const GIVEN_NAMES: readonly GivenNameEntry[] = [
  {
    words:
      'Aaron, Adam, Adrian, Al, Alan, Albert, Alexander, Alfred, Allan, Allen, Alistair, Andrew, Andy, Anthony, Archie, Arnold, Arthur, Barack, Barry, Ben, Benjamin, Bernard, Bernie, Bill, Billy, Bob, Bobby, Boris, Brad, Bradley, Brandon, Brendan, Brent, Brett, Brian, Bruce, Bryan, Calvin, Carl, Cecil, Chad, Charles, Charlie, Chris, Christopher, Chuck, Clarence, Clifford, Clive, Colin, Connor, Conor, Corey, Cory, Craig, Curtis, Damian, Dan, Daniel, Danny, Darren, Dave, David, Declan, Dennis, Derek, Desmond, Dick, Dominic, Don, Donald, Doug, Douglas, Duncan, Dustin, Dwight, Ed, Eddie, Edgar, Edmund, Edward, Edwin, Elijah, Elliott, Eric, Ernest, Ethan, Eugene, Evan, Ewan, Felix, Fergus, Francis, Frank, Franklin, Fred, Frederick, Gareth, Gary, Gavin, Geoff, Geoffrey, George, Gerald, Gerard, Gerry, Gilbert, Glenn, Gordon, Graham, Greg, Gregory, Harold, Harry, Harvey, Henry, Herbert, Herman, Howard, Hugh, Hugo, Ian, Isaac, Ivan, Jack, Jacob, Jake, James, Jared, Jason, Jeb, Jeff, Jeffrey, Jeremy, Jerome, Jerry, Jim, Jimmy, Joe, Joel, John, Johnny, Jon, Jonathan, Joseph, Josh, Joshua, Julian, Justin, Karl, Keith, Ken, Kenneth, Kevin, Kieran, Kirk, Kurt, Kyle, Lance, Larry, Laurence, Lawrence, Leo, Leon, Leonard, Lewis, Liam, Lloyd, Louis, Lucas, Luke, Malcolm, Marc, Marco, Marcus, Mark, Martin, Marvin, Mathew, Matt, Matthew, Maurice, Max, Michael, Mick, Mike, Mitch, Mitchell, Mitt, Nathan, Neil, Newt, Nicholas, Nick, Nigel, Noah, Norman, Oliver, Oscar, Owen, Patrick, Paul, Pete, Peter, Phil, Philip, Phillip, Ralph, Randy, Raymond, Reginald, Rex, Rhys, Richard, Rick, Rob, Robbie, Robert, Rod, Rodney, Roger, Ron, Ronald, Rory, Ross, Roy, Rudolph, Rudy, Rupert, Russell, Ryan, Sam, Samuel, Scott, Sean, Sebastian, Seth, Shane, Shaun, Shawn, Sidney, Simon, Stanley, Stephen, Steve, Steven, Stewart, Stuart, Ted, Terence, Terrence, Theodore, Thomas, Tim, Timothy, Toby, Todd, Tom, Tommy, Tony, Travis, Trevor, Tyler, Vernon, Victor, Vincent, Walter, Wayne, Wesley, William, Zach, Zachary',
    gender: 'male',
    note: 'English-speaking countries.',
  },
  {
    words:
      'Abby, Abigail, Agnes, Alexandra, Alice, Alicia, Alison, Allison, Amanda, Amelia, Amy, Angela, Angie, Ann, Anna, Anne, Annie, Arlene, Ashleigh, Audrey, Barbara, Beatrice, Becky, Bernadette, Beth, Bethany, Betsy, Betty, Beverly, Bonnie, Brenda, Bridget, Brittany, Caitlin, Camilla, Candice, Carla, Carly, Carol, Caroline, Carolyn, Carrie, Catherine, Cathy, Celia, Chelsea, Cheryl, Chloe, Christina, Christine, Cindy, Claire, Clara, Claudia, Colleen, Condoleezza, Connie, Cora, Cynthia, Daisy, Danielle, Debbie, Deborah, Debra, Deirdre, Denise, Diana, Diane, Dianne, Donna, Dora, Doreen, Doris, Dorothy, Edith, Eileen, Elaine, Eleanor, Elena, Elizabeth, Ella, Ellen, Eloise, Emily, Emma, Erica, Erin, Esther, Ethel, Eva, Eve, Evelyn, Felicity, Fiona, Flora, Frances, Freya, Gail, Gemma, Georgina, Geraldine, Gillian, Gina, Ginny, Gloria, Grace, Gwen, Hannah, Harriet, Heather, Heidi, Helen, Hilary, Hillary, Holly, Imogen, Irene, Isabel, Isabella, Isla, Ivanka, Jackie, Jacqueline, Jane, Janet, Janice, Jean, Jeanne, Jen, Jenna, Jennifer, Jenny, Jessica, Jill, Jo, Joan, Joanna, Joanne, Josephine, Joyce, Judith, Judy, Julia, Julie, Kaitlyn, Karen, Kate, Katherine, Kathleen, Kathryn, Kathy, Katie, Katy, Kayla, Kellyanne, Kimberly, Kirsten, Kirsty, Kristen, Kristin, Laura, Lauren, Leah, Leanne, Lena, Lesley, Lillian, Lily, Linda, Lisa, Liz, Lois, Loretta, Lorraine, Louise, Lucinda, Lucy, Lydia, Lynne, Madeleine, Maggie, Mandy, Margaret, Marianne, Marilyn, Marion, Marjorie, Martha, Mary, Maureen, Maxine, Megan, Melanie, Melania, Melinda, Melissa, Mia, Michelle, Mildred, Millie, Miranda, Miriam, Moira, Molly, Mona, Monica, Nancy, Naomi, Natalie, Natasha, Nicola, Nicole, Nina, Nora, Norma, Olivia, Pamela, Patricia, Patsy, Paula, Pauline, Peggy, Penelope, Penny, Philippa, Phoebe, Phyllis, Polly, Priscilla, Priti, Rachel, Rebecca, Renee, Rhonda, Rita, Roberta, Rosa, Rosalind, Rose, Rosemary, Rosie, Ruth, Sabrina, Sally, Samantha, Sandra, Sara, Sarah, Sharon, Sheila, Shirley, Sonia, Sophia, Sophie, Stacey, Stella, Stephanie, Sue, Susan, Susanna, Susie, Suzanne, Sylvia, Tamara, Tammy, Tanya, Teresa, Tess, Tessa, Theresa, Tiffany, Tina, Tracey, Tracy, Ursula, Valerie, Vanessa, Vera, Veronica, Vivian, Wendy, Winifred, Yvette, Yvonne, Zoe, Zoey',
    gender: 'female',
    note: 'English-speaking countries.',
  },
  {
    words:
      'Alain, André, Andre, Antoine, Arnaud, Benoît, Benoit, Bernd, Bertrand, Björn, Bjorn, Christophe, Claus, Didier, Dieter, Dirk, Dmitri, Emmanuel, Emmanuele, Étienne, Etienne, Fabrice, François, Francois, Franz, Friedrich, Georg, Gérard, Gerhard, Gilles, Guillaume, Günter, Gunter, Guido, Hans, Harald, Heiko, Heinrich, Heinz, Helmut, Henri, Hervé, Holger, Horst, Jacques, Jan, Jean-Claude, Jean-Luc, Jean-Marie, Jean-Pierre, Jens, Joachim, Johan, Johannes, Jörg, Josef, Jozef, Jürgen, Jurgen, Karel, Karl-Heinz, Klaus, Lars, Laurent, Lionel, Lothar, Lukas, Manfred, Mathieu, Matthias, Matthieu, Maxime, Michel, Moritz, Nicolas, Niels, Olaf, Olivier, Otto, Pascal, Patrice, Philippe, Piet, Pierre, Pieter, Rainer, Rémi, René, Rolf, Sebastien, Sébastien, Sigmar, Stefan, Sven, Sylvain, Thierry, Thilo, Thorsten, Tobias, Torsten, Ulrich, Uwe, Willem, Wim, Wolfgang, Wolf, Xavier, Yannick, Yves, Jeroen, Geert, Joost, Maarten, Bart, Anders, Arne, Carl-Henrik, Erik, Esko, Gunnar, Håkan, Henrik, Jari, Juha, Jyrki, Kjell, Knut, Magnus, Mats, Mikael, Mikko, Nils, Olli, Petter, Sauli, Sigurd, Sören, Soren, Sture, Torbjörn, Trond, Ulf, Alexandre, Loïc',
    gender: 'male',
    note: 'France, Germany, Low and Nordic countries.',
  },
  {
    words:
      'Agathe, Aline, Amélie, Angelika, Anja, Anke, Anneliese, Annegret, Anneke, Annika, Antje, Astrid, Aurélie, Barbro, Beate, Béatrice, Birgit, Brigitte, Britta, Camille, Cécile, Céline, Chantal, Christiane, Clémence, Corinne, Delphine, Dorothea, Édith, Elke, Elisabeth, Elise, Élodie, Émilie, Estelle, Eva-Maria, Franziska, Françoise, Francoise, Frauke, Friederike, Gabriele, Gabrielle, Geneviève, Gerda, Gertrud, Gisela, Greta, Gudrun, Hanna, Hannelore, Heike, Helena, Helene, Helga, Helle, Henriette, Hilde, Hildegard, Ilse, Inga, Inge, Ingrid, Isabelle, Jeanette, Jutta, Karin, Karoline, Katarina, Katharina, Kathrin, Katja, Katrin, Kerstin, Kirsi, Kristina, Lea, Léa, Liesbeth, Lotte, Luise, Magdalena, Maja, Manon, Manuela, Margarethe, Margot, Margrethe, Marie, Marine, Marieke, Marit, Marlene, Martine, Mathilde, Merete, Mette, Monika, Monique, Nadine, Nathalie, Nele, Odile, Pernilla, Rachida, Renate, Sabine, Sanna, Ségolène, Segolene, Sigrid, Silke, Simone, Solveig, Stéphanie, Susanne, Svenja, Sylvie, Tarja, Tilde, Ulla, Ulrike, Ute, Valérie, Véronique, Wiebke, Yasmine, Ylva',
    gender: 'female',
    note: 'France, Germany, Low and Nordic countries.',
  },
  {
    words:
      'Alberto, Alejandro, Alessandro, Alexis, Alfonso, Alfredo, Álvaro, Alvaro, Ángel, Antonio, Antonello, Armando, Arturo, Augusto, Bartolomeo, Benito, Bruno, Carlo, Carlos, Cesar, César, Claudio, Cristóbal, Daniele, Dario, Davide, Diego, Domingo, Edoardo, Eduardo, Emilio, Enrico, Enrique, Ernesto, Esteban, Evo, Fabio, Federico, Felipe, Fernando, Fidel, Filippo, Francesco, Francisco, Franco, Gabriel, Gerardo, Giacomo, Gianluca, Gilberto, Giorgio, Giovanni, Giulio, Giuseppe, Gonzalo, Guillermo, Gustavo, Hector, Héctor, Hernán, Horacio, Ignacio, Ildefonso, Jair, Jaime, Javier, Jesús, Joao, João, Joaquín, Joaquin, Jorge, José, Jose, Josep, Juan, Julio, Leonardo, Leopoldo, Lorenzo, Lourenço, Luca, Luciano, Luigi, Luis, Luiz, Manuel, Marcelo, Mariano, Mario, Massimo, Matteo, Mauricio, Maurizio, Miguel, Moises, Néstor, Nicolás, Octavio, Oriol, Orlando, Pablo, Paolo, Paulo, Pedro, Pietro, Rafael, Ramiro, Ramón, Ramon, Raúl, Raul, Renato, Ricardo, Roberto, Rodrigo, Romano, Rubén, Ruben, Salvatore, Sergio, Silvio, Simón, Stefano, Tomás, Ulises, Umberto, Valerio, Vicente, Vincenzo, Vittorio, Xavi, Antonis, Costas, Dimitris, Evangelos, Georgios, Giannis, Kostas, Kyriakos, Nikos, Panagiotis, Stavros, Vassilis, Yanis, Yannis',
    gender: 'male',
    note: 'Spain, Portugal, Latin America, Italy, Greece.',
  },
  {
    words:
      'Adriana, Alejandra, Alessandra, Ana, Angélica, Angelina, Antonella, Antonia, Aurora, Beatriz, Bianca, Blanca, Camila, Carlota, Carmen, Carolina, Catalina, Cecilia, Chiara, Clarissa, Concepción, Consuelo, Cristina, Daniela, Dilma, Dolores, Elisa, Elvira, Emanuela, Esperanza, Estela, Eugenia, Federica, Fernanda, Filomena, Francesca, Gabriela, Giorgia, Giovanna, Giulia, Graciela, Guadalupe, Inés, Ines, Inmaculada, Irma, Josefina, Juana, Juanita, Julieta, Laia, Lara, Leonor, Leticia, Letizia, Lidia, Lorena, Lourdes, Lucía, Lucia, Lucrezia, Luisa, Mafalda, Marcela, Margarita, María, Maria, Mariana, Maribel, Mariela, Marina, Marisa, Marisol, Marta, Michela, Milagros, Mireya, Mónica, Montserrat, Nadia, Natalia, Nuria, Paola, Patrizia, Paulina, Pilar, Raffaella, Raquel, Rocío, Roxana, Silvia, Simona, Soledad, Sofía, Susana, Valentina, Valeria, Verónica, Violeta, Ximena, Yolanda, Eleni, Katerina, Vasiliki, Ioanna, Despina',
    gender: 'female',
    note: 'Spain, Portugal, Latin America, Italy, Greece.',
  },
  {
    words:
      'Aleksandar, Aleksander, Aleksandr, Aleksei, Aleksey, Alexei, Alexey, Anatoly, Andrei, Andrej, Andrey, Andriy, Andrzej, Anton, Arkady, Arseniy, Artem, Bogdan, Bohdan, Boyko, Branko, Czeslaw, Dalibor, Denis, Dmitriy, Dmitry, Dragan, Dušan, Edin, Evgeny, Fyodor, Gennady, Georgi, Goran, Grigory, Grzegorz, Igor, Ilya, Iosif, Ivica, Ivo, Janez, Janusz, Jaroslaw, Jarosław, Jerzy, Jiri, Jiří, Josip, Kirill, Konstantin, Krzysztof, Lech, Leonid, Leszek, Maciej, Maksim, Marcin, Marek, Mateusz, Maxim, Mihai, Mikhail, Mikheil, Milan, Miloš, Milos, Miroslav, Mladen, Nikita, Nikola, Nikolai, Nikolay, Oleg, Oleh, Oleksandr, Oleksiy, Ondřej, Ondrej, Pavel, Pavlo, Petr, Petro, Piotr, Radek, Radoslaw, Radovan, Roman, Rustam, Ruslan, Sergei, Sergey, Sergiy, Slobodan, Stanislav, Stepan, Tadeusz, Taras, Tomasz, Traian, Vaclav, Václav, Vadim, Valery, Vasily, Viktor, Vitali, Vitaly, Vlad, Vladimir, Vladislav, Volodymyr, Vyacheslav, Wladyslaw, Yaroslav, Yevgeny, Yuri, Yuriy, Yury, Zbigniew, Zoran, Andris, Valdis, Dainius, Toomas, Gyorgy, György, Istvan, István, Janos, János, Laszlo, László, Péter, Sandor, Zoltan, Zoltán, Gergely, Levon, Nikol, Serzh, Mikayel, Irakli, Zurab, Giorgi, Nursultan, Ilham, Heydar, Ramzan, Akhmad',
    gender: 'male',
    note: 'Eastern Europe and the Caucasus.',
  },
  {
    words:
      'Agnieszka, Aleksandra, Alena, Alina, Alla, Anastasia, Anastasiya, Aneta, Anzhelika, Barbora, Beata, Biljana, Bozena, Dalia, Daria, Darya, Dijana, Dragana, Ekaterina, Elina, Elzbieta, Ewa, Galina, Gordana, Halyna, Hanka, Ilona, Inna, Irina, Iryna, Ivana, Izabela, Jadranka, Jana, Jelena, Jolanta, Justyna, Karolina, Katalin, Kateryna, Kinga, Klara, Kolinda, Krystyna, Ksenia, Larisa, Lenka, Lesya, Ljiljana, Lucie, Ludmila, Lyudmila, Małgorzata, Malgorzata, Maryna, Mariya, Milena, Mirjana, Nadezhda, Nataliya, Nataša, Natalya, Oksana, Olena, Olga, Olha, Polina, Raisa, Salome, Sanja, Slavica, Svetlana, Svitlana, Tatiana, Tatyana, Tetiana, Tetyana, Urszula, Valentyna, Valeriya, Vesna, Vjosa, Yana, Yelena, Yulia, Yuliya, Zhanna, Zofia, Zuzana, Zsuzsanna, Nino, Tamar, Gulnara, Zarina',
    gender: 'female',
    note: 'Eastern Europe and the Caucasus.',
  },
  {
    words:
      'Abbas, Abdel, Abdelaziz, Abdelfattah, Abdul, Abdullah, Abdulaziz, Abdulrahman, Adel, Adnan, Ahmad, Ahmed, Ahmet, Akbar, Ali, Amin, Amir, Anwar, Ashraf, Asif, Ayad, Aziz, Bashar, Bassam, Bilal, Binyamin, Bülent, Burhan, Ehud, Ekrem, Emre, Faisal, Farid, Farouk, Fatih, Fawzi, Fouad, Ghassan, Habib, Haider, Hakan, Hamad, Hamid, Hamza, Haroon, Hasan, Hashim, Hassan, Haitham, Hisham, Hosni, Hossein, Hussain, Hussein, Ibrahim, Idris, Imad, Imran, Iqbal, Ismail, Jalal, Jamal, Javad, Kamal, Karim, Kemal, Khaled, Khalid, Khalil, Majid, Mahdi, Mahmood, Mahmoud, Mansour, Marwan, Massoud, Mehdi, Mehmet, Moataz, Mohamed, Mohammad, Mohammed, Mohsen, Moshe, Muammar, Muhammad, Muhammed, Muqtada, Murat, Mustafa, Nabil, Naftali, Naji, Nasser, Nawaf, Nawaz, Nir, Nouri, Omar, Osama, Qasem, Rachid, Rafiq, Rami, Rashid, Recep, Reza, Riyad, Saad, Saddam, Saeed, Salah, Saleh, Salim, Salman, Sami, Samir, Sayed, Selahattin, Shaul, Shimon, Shlomo, Suleiman, Süleyman, Syed, Tahir, Tamim, Tareq, Tariq, Tayyip, Usman, Walid, Wael, Yahya, Yair, Yasser, Yasir, Yehuda, Yitzhak, Yossi, Youssef, Yousef, Yusuf, Zalmay, Ziad, Zine, Hamdi, Hakim, Houssam, Mazen, Ayman, Hani, Jawad, Mohannad, Tarek, Nizar, Riad, Ghani, Gulbuddin, Ebrahim, Hashem',
    gender: 'male',
    note: 'Arab countries, Iran, Turkey, Israel, Pakistan.',
  },
  {
    words:
      'Abeer, Afaf, Aicha, Aisha, Amal, Amina, Amira, Asma, Ayelet, Aysha, Ayşe, Ayse, Azadeh, Basma, Benazir, Dalal, Dina, Emine, Fadia, Farah, Farida, Fariha, Fatema, Fatima, Fatma, Fatou, Ghada, Golnaz, Hadia, Haifa, Hala, Hanan, Hatice, Heba, Hiba, Huda, Iman, Jamila, Karima, Khadija, Laila, Lamia, Latifa, Layla, Leila, Lina, Lubna, Lujain, Maha, Malala, Malika, Manal, Mariam, Marwa, Maryam, Masih, Maya, Meral, Mouna, Nabila, Nahed, Najat, Nargis, Nasrin, Nawal, Nazanin, Nilufar, Noor, Noura, Nurit, Orly, Parveen, Rana, Rania, Rasha, Razan, Reem, Roya, Saida, Salma, Samira, Sanaa, Sarit, Selma, Shaima, Shaimaa, Shirin, Soraya, Tawakkol, Tzipi, Wafa, Yael, Yasmin, Zahra, Zainab, Zaynab, Zehra, Zeinab',
    gender: 'female',
    note: 'Arab countries, Iran, Turkey, Israel, Pakistan.',
  },
  {
    words:
      'Abhishek, Ajay, Ajit, Akash, Amit, Anand, Anil, Arjun, Arun, Arvind, Ashok, Atal, Babu, Deepak, Devendra, Dinesh, Ganesh, Gaurav, Gopal, Hari, Harish, Jagdish, Jawaharlal, Karan, Kapil, Krishna, Kumar, Lalit, Mahinda, Mahesh, Maithripala, Manish, Manmohan, Manoj, Mohan, Mukesh, Narendra, Naresh, Naveen, Nikhil, Nitin, Pankaj, Prakash, Pramod, Pranab, Prashant, Rahul, Raj, Rajesh, Rajiv, Rajnath, Rakesh, Ram, Ramesh, Ranil, Ravi, Rishi, Rohan, Rohit, Sachin, Sajid, Salil, Sandeep, Sanjay, Sanjeev, Satish, Shashi, Shivraj, Siddharth, Sunil, Suresh, Sushil, Uddhav, Vijay, Vikram, Vinod, Vivek, Yogi, Gotabaya, Pushpa, Prachanda',
    gender: 'male',
    note: 'India, Nepal, Sri Lanka.',
  },
  {
    words:
      'Aarti, Aditi, Anita, Anjali, Anjana, Aparna, Archana, Asha, Bhavna, Chandrika, Deepa, Deepika, Divya, Gayatri, Geeta, Indira, Jayalalithaa, Jyoti, Kamala, Kavita, Kiran, Lakshmi, Lalita, Lata, Mamata, Mayawati, Medha, Meena, Meera, Nandini, Neha, Nirmala, Nisha, Padma, Pooja, Pratibha, Preeti, Priya, Priyanka, Radha, Rekha, Renuka, Sangeeta, Sarita, Seema, Shalini, Sharmila, Shikha, Shilpa, Shreya, Smriti, Sneha, Sudha, Sujata, Sumitra, Sunita, Sushma, Swati, Usha, Vandana, Vasundhara, Vidya, Hasina, Khaleda, Sirimavo',
    gender: 'female',
    note: 'India, Nepal, Sri Lanka, Bangladesh.',
  },
  {
    words:
      'Akihito, Akio, Akira, Daisuke, Fumio, Haruhiko, Haruki, Hideki, Hirofumi, Hiroshi, Hitoshi, Ichiro, Itsunori, Jiro, Junichiro, Katsuya, Kazuo, Keisuke, Kenji, Kenta, Koichi, Koji, Makoto, Masahiro, Masato, Nobuo, Naoto, Osamu, Satoshi, Seiji, Shigeru, Shinzo, Shinzō, Shoichi, Tadashi, Takashi, Takeshi, Taro, Toru, Toshihiro, Toshiki, Tsutomu, Yasuhiro, Yasuo, Yoichi, Yoshihide, Yoshihiko, Yoshiki, Yukio, Yutaka, Jae-in, Jong-un, Jong-il, Myung-bak, Dae-jung, Moo-hyun, Ki-moon, Jinping, Keqiang, Jintao, Jiabao, Qishan, Zemin, Xiaoping, Joko, Bambang, Prabowo, Susilo, Benigno, Prayut, Prayuth, Thaksin, Najib, Mahathir, Budi, Agus, Bayu, Wiranto, Ferdinand, Tuan, Minh, Hung, Duc',
    gender: 'male',
    note: 'East and South-East Asia.',
  },
  {
    words:
      'Akiko, Asuka, Ayako, Chieko, Emi, Emiko, Fumiko, Haruka, Hiroko, Kazuko, Keiko, Kumiko, Mayumi, Megumi, Michiko, Misako, Miyuki, Nanako, Naoko, Noriko, Reiko, Renho, Sachiko, Sanae, Sayaka, Seiko, Tomoko, Tomomi, Toshiko, Yoko, Yoriko, Yoshiko, Yuko, Yuriko, Geun-hye, Eun-hye, Soo-jin, Min-ji, Ying-wen, Ing-wen, Chunying, Mei, Suu, Yingluck, Megawati, Retno, Corazon, Leni, Siti, Dewi, Nurul, Thuy, Ngoc, Phuong, Linh, Huong',
    gender: 'female',
    note: 'East and South-East Asia.',
  },
  {
    words:
      'Abiy, Abdoulaye, Adewale, Adebayo, Akinwumi, Alassane, Alpha, Amadou, Ayodele, Babatunde, Bongani, Boubacar, Chidi, Chinedu, Chukwuma, Cyril, Emeka, Emmerson, Faure, Goodluck, Haile, Hailemariam, Idriss, Ikechukwu, Issa, Julius, Kagiso, Kofi, Kwabena, Kwame, Kwasi, Macky, Mamadou, Mbeki, Meles, Moeketsi, Moussa, Mpho, Muhammadu, Musa, Mwai, Nelson, Obinna, Olusegun, Oumar, Ousmane, Pakalitha, Raila, Salva, Sekou, Siaka, Sibusiso, Sipho, Tafari, Tendai, Thabo, Themba, Tito, Tunde, Uhuru, Umaru, Yaya, Yoweri, Zweli, Félix, Blaise, Teodoro',
    gender: 'male',
    note: 'Africa.',
  },
  {
    words:
      'Abena, Adaeze, Adama, Ada, Adwoa, Akosua, Aminata, Amma, Ayanda, Bintou, Chiamaka, Chimamanda, Chinwe, Efua, Fatoumata, Funmi, Ifeoma, Kadiatou, Khanyisile, Lindiwe, Mariama, Mmusi, Nkosazana, Naledi, Ngozi, Nia, Nomvula, Nonhlanhla, Nthabiseng, Obiageli, Ory, Oluchi, Phumzile, Sahle-Work, Samia, Sindiswa, Thandi, Thandiwe, Thuli, Wangari, Winnie, Yaa, Zanele, Zodwa',
    gender: 'female',
    note: 'Africa.',
  },
  {
    words:
      'Abe, Alec, Alfie, Alvin, Amos, Angus, Archibald, Arlo, Ashton, Basil, Bert, Brendon, Bryce, Byron, Callum, Cedric, Clayton, Clint, Clyde, Cody, Curt, Damien, Darrell, Darryl, Daryl, Denny, Derrick, Dexter, Donnie, Duane, Dwayne, Dylan, Eli, Elliot, Elmer, Elton, Emmett, Emmet, Ernie, Finn, Floyd, Frankie, Fraser, Frazer, Freddie, Garrett, Garry, Geordie, Gil, Giles, Glen, Graeme, Gus, Hal, Hank, Herb, Horace, Howie, Hubert, Humphrey, Iain, Ira, Irving, Isaiah, Jarrod, Jarvis, Jeremiah, Joey, Jonah, Jonas, Jonny, Judd, Kenny, Leland, Len, Lenny, Leroy, Lester, Levi, Lou, Lowell, Luther, Mack, Malachy, Marlon, Marty, Maxwell, Melvin, Mervyn, Micky, Mickey, Miles, Milo, Milton, Monty, Mort, Myles, Myron, Nate, Nathaniel, Neal, Ned, Neville, Noel, Norm, Ollie, Orville, Otis, Quentin, Randall, Randolph, Ray, Reggie, Ricky, Roderick, Roland, Ronnie, Rufus, Russ, Saul, Seamus, Sheldon, Sherman, Sid, Silas, Stan, Stu, Tad, Terrance, Terry, Theo, Trent, Tristan, Troy, Tyrone, Vic, Vince, Virgil, Wally, Walt, Warren, Wendell, Wes, Wilbur, Wilfred, Willard, Willie, Willis, Wyatt, Zack, Zeke',
    gender: 'male',
    note: 'English-speaking countries: more of them.',
  },
  {
    words:
      'Adele, Aisling, Alana, Alexa, Amie, Annabel, Annabelle, Annette, Ariana, Arlette, Ava, Barb, Beatrix, Bella, Belinda, Bernice, Bertha, Bessie, Bettina, Beulah, Bridie, Candace, Carole, Cassandra, Cassie, Ceri, Charlene, Cherie, Ciara, Clare, Constance, Cordelia, Darlene, Deanna, Deb, Deidre, Delia, Della, Delores, Demi, Dolly, Edna, Edwina, Eliza, Ellie, Elsa, Elsie, Enid, Erika, Esme, Etta, Eunice, Evie, Fern, Freda, Gayle, Genevieve, Gertrude, Gilda, Gladys, Glenda, Gretchen, Gwyneth, Hattie, Hazel, Henrietta, Hilda, Ida, Ina, Janine, Jeannie, Jemima, Jennie, Jodie, Josie, Julianne, Juliet, Justine, Kara, Katharine, Kay, Keira, Kellie, Krista, Kristine, Leona, Letitia, Lila, Lilian, Lindsey, Liza, Lizzie, Lola, Lorna, Louisa, Lucille, Lynda, Lynette, Mabel, Madeline, Maisie, Marcia, Margery, Margo, Mariah, Marian, Marissa, Marsha, Matilda, Maude, Maura, Mavis, Meg, Meghan, Meredith, Millicent, Minnie, Muriel, Myra, Nell, Nellie, Noelle, Noreen, Odette, Ophelia, Orla, Pam, Patti, Patty, Petra, Pippa, Portia, Prudence, Rachael, Rhoda, Rhona, Roisin, Rosalie, Rosamund, Roseanne, Roxanne, Sadie, Saskia, Selina, Sheena, Shelley, Sherry, Sian, Sienna, Sinead, Siobhan, Sonya, Susannah, Sybil, Tabitha, Tania, Tara, Tasha, Thelma, Tilda, Tilly, Toni, Tonya, Tricia, Trina, Trish, Trudy, Una, Vicki, Vicky, Viola, Vivien, Wanda, Wilma, Zara, Zelda',
    gender: 'female',
    note: 'English-speaking countries: more of them.',
  },
  {
    words:
      'Abhijit, Aditya, Akhilesh, Amar, Anirudh, Ankit, Anup, Ashish, Ashutosh, Balram, Bharat, Bhupinder, Chandan, Chetan, Dilip, Girish, Govind, Gurpreet, Hardik, Hemant, Jatin, Javed, Jitendra, Kailash, Kartik, Karthik, Kishore, Kunal, Madhav, Nadeem, Nakul, Parvez, Pradeep, Praveen, Prem, Rajat, Rajeev, Rajinder, Raman, Ranjit, Ravindra, Sameer, Santosh, Saurabh, Shankar, Sharad, Shekhar, Shiv, Shyam, Sohail, Subhash, Sudhir, Sukhdev, Sumit, Suraj, Surinder, Tarun, Uday, Umesh, Varun, Vikas, Vinay, Vishal, Waqar, Waseem, Yash, Yogesh, Zafar, Zahid, Nuwan, Chaminda, Prabhakar, Shafiq',
    gender: 'male',
    note: 'South Asia: more of them.',
  },
  {
    words:
      'Aishwarya, Alka, Amrita, Anju, Ankita, Anuradha, Ayesha, Bina, Chitra, Devika, Durga, Gita, Hema, Indu, Jaya, Jayanti, Kajal, Kalpana, Komal, Leela, Madhuri, Manisha, Megha, Mohini, Nasreen, Neelam, Neeta, Pallavi, Poonam, Radhika, Rani, Rashmi, Renu, Reshma, Ritu, Roopa, Rukhsana, Rupa, Sadia, Sakshi, Sania, Sapna, Sarojini, Savita, Shabana, Shanti, Shazia, Sheetal, Shobha, Smita, Sonali, Tahira, Tanvi, Uma, Veena, Vimala',
    gender: 'female',
    note: 'South Asia: more of them.',
  },
  {
    words:
      'Abebe, Abiodun, Adekunle, Babajide, Baraka, Chike, Chukwuemeka, Cyprian, Demba, Dumisani, Ebenezer, Femi, Fidelis, Getachew, Godwin, Hamisi, Idrissa, Ikenna, Isaias, Jabu, Jomo, Joram, Kabelo, Kamau, Kelechi, Kipchoge, Kojo, Kwaku, Kwesi, Lamine, Lekan, Lwazi, Mandla, Modou, Ndaba, Nnamdi, Odinga, Okechukwu, Omondi, Paulinus, Rotimi, Seydou, Solomon, Souleymane, Tesfaye, Uche, Vusi, Wole, Yakubu, Yaw, Zola',
    gender: 'male',
    note: 'Africa: more of them.',
  },
  {
    words:
      'Abeba, Adanna, Adjoa, Ama, Amaka, Atieno, Awa, Ayaan, Bolanle, Chidinma, Chioma, Dineo, Esi, Fanta, Folake, Funke, Funmilayo, Halima, Hawa, Lerato, Makena, Njeri, Nkechi, Nomsa, Ngina, Omolara, Rokia, Temitope, Titilayo, Tsitsi, Uzoamaka, Wanjiku, Wambui, Yewande',
    gender: 'female',
    note: 'Africa: more of them.',
  },
  {
    words:
      'Abdallah, Akram, Alaa, Alireza, Ammar, Anas, Arash, Arif, Babak, Badr, Basel, Basim, Behrouz, Burak, Cemal, Cengiz, Daoud, Ehsan, Erdem, Fadi, Fahad, Fahd, Farhad, Fares, Hadi, Haydar, Haytham, Hesham, Hicham, Ihab, Issam, Jafar, Jamil, Jassim, Mahmud, Mohamad, Mostafa, Munir, Nader, Nuri, Omer, Osman, Oussama, Qassem, Rafik, Ramzi, Rauf, Saber, Salem, Selim, Serkan, Sherif, Sinan, Taha, Taher, Talal, Tamer, Turki, Umar, Usama, Yassin, Younis, Zaid, Zakaria, Ziyad',
    gender: 'male',
    note: 'Arab countries, Türkiye, Iran and Central Asia: more of them.',
  },
  {
    words:
      'Afnan, Ahlam, Aida, Amani, Asmaa, Aziza, Bushra, Buthaina, Dunya, Elif, Faiza, Faten, Fatemeh, Fairuz, Habiba, Hanin, Hayat, Hend, Ibtisam, Inas, Khadijah, Mahsa, Malak, Merve, Najwa, Narges, Nermin, Nesrin, Rabia, Raghad, Rima, Rola, Ruba, Sahar, Salwa, Samar, Sawsan, Selin, Shadia, Shireen, Siham, Suha, Suheir, Widad, Zeina, Zeynep',
    gender: 'female',
    note: 'Arab countries, Türkiye, Iran and Central Asia: more of them.',
  },
  {
    words:
      'Akihiko, Eko, Hiroyuki, Isamu, Keiji, Minoru, Naoki, Noboru, Ryota, Shinji, Tatsuya, Tetsuya, Toshio, Wahyu, Yusuke, Sione, Tevita, Manu, Ratu',
    gender: 'male',
    note: 'East and South-East Asia and the Pacific: more of them.',
  },
  {
    words: 'Ayumi, Hanako, Mariko, Masako, Ritsuko, Sakura, Wati, Mele, Litia',
    gender: 'female',
    note: 'East and South-East Asia and the Pacific: more of them.',
  },
]

/** Short and long forms of one given name, a line each: "Tom Hale" and "Thomas Hale" can be one person. */
export const NICKNAMES: readonly string[] = [
  'William, Bill, Billy, Will, Willie, Liam',
  'Robert, Bob, Bobby, Rob, Robbie, Bert',
  'James, Jim, Jimmy, Jamie',
  'John, Jack, Johnny, Jon',
  'Richard, Dick, Rick, Ricky, Rich',
  'Thomas, Tom, Tommy',
  'Edward, Ed, Eddie, Ted, Teddy, Ned',
  'Charles, Charlie, Chuck, Chaz',
  'Michael, Mike, Mick, Mickey',
  'Joseph, Joe, Joey',
  'Theodore, Theo',
  'Anthony, Tony',
  'Andrew, Andy, Drew',
  'Stephen, Steven, Steve',
  'Lawrence, Laurence, Larry, Laurie',
  'Gerald, Gerry, Jerry',
  'Henry, Harry, Hank',
  'Peter, Pete',
  'David, Dave',
  'Patrick, Paddy, Pat',
  'Francis, Frank, Frankie',
  'Elizabeth, Liz, Beth, Betty, Betsy, Lizzie, Eliza, Bess',
  'Katherine, Catherine, Kathryn, Kate, Katie, Kathy, Cathy, Kitty',
  'Margaret, Maggie, Meg, Peggy, Margie, Greta',
  'Susan, Sue, Susie, Suzanne',
  'Patricia, Patty, Tricia, Trish',
  'Deborah, Debbie, Deb',
  'Rebecca, Becky, Becca',
  'Victoria, Vicky, Tori',
  'Jennifer, Jenny, Jen',
  'Christine, Christina, Chrissie, Tina',
  'Dorothy, Dottie, Dot',
  'Barbara, Barb, Babs',
  'Sarah, Sally, Sadie',
  'Mary, Molly, Polly',
  'Aleksandr, Alexander, Sasha, Alex, Sandy',
  'Mikhail, Misha',
  'Francisco, Paco, Pancho',
  'José, Jose, Pepe',
]
